package org.qualitygraph.query.cypher;

/** A statement that was stopped. */
public final class StatementTooExpensive extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What it had too much of. */
    public enum Limit {
        DEADLINE,
        MEMORY
    }

    private final Limit limit;

    StatementTooExpensive(Limit limit, String message) {
        super(message);
        this.limit = limit;
    }

    public Limit limit() {
        return limit;
    }
}
