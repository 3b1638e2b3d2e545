package org.qualitygraph.importing.queue;

/** An upload that cannot be taken: the reason, and a sentence that a person can act on. */
public final class UploadRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    UploadRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** {@return why} */
    public Reason reason() {
        return reason;
    }

    /** Why an upload as a whole cannot be taken. */
    public enum Reason {
        TOO_LARGE,
        TOO_MANY,
        TOO_SLOW,
        DISK_FULL
    }
}
