package org.qualitygraph.reading;

/** A file that cannot become speeches: the reason as a stable code, and a sentence that a person can act on. */
public final class UnreadableFile extends RuntimeException {
    private final Reason reason;

    /** Says why, with what to do about it. */
    public UnreadableFile(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** {@return the stable code of the reason} */
    public Reason reason() {
        return reason;
    }

    /** The reasons, as they are reported. */
    public enum Reason {
        EMPTY_TEXT,
        BAD_ENCODING,
        TOO_LARGE,
        UNSUPPORTED_TYPE,
        TYPE_MISMATCH,
        CORRUPT,
        ENCRYPTED,
        ZIP_BOMB,
        TOO_COMPLEX,
        FORBIDDEN_XML,
        BAD_NAME,
        NOT_REGULAR,
        NOT_READABLE
    }
}
