package org.qualitygraph.export;

/** As many exports are written as may be written at once. */
public final class ExportsBusy extends RuntimeException {
    private static final long serialVersionUID = 1;

    ExportsBusy() {
        super("Two exports are being written already; ask for this one again in a while.");
    }
}
