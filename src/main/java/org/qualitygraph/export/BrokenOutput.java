package org.qualitygraph.export;

/** What is written to takes no more; the cause tells why. */
final class BrokenOutput extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenOutput(Throwable cause) {
        super("cannot write the export", cause);
    }
}
