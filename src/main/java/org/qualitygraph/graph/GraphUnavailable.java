package org.qualitygraph.graph;

/** The database cannot be used; the message is one sentence that a person can act on. */
public final class GraphUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Says what to do about {@code cause}. */
    public GraphUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
