package org.qualitygraph.decision;

/** There is nothing of that id to decide about. */
public final class UnknownTarget extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String kind;
    private final String id;

    /** A fact, name, place or decision that is not there. */
    public UnknownTarget(String kind, String id) {
        super("no " + kind + " " + id);
        this.kind = kind;
        this.id = id;
    }

    /** {@return what was looked for} */
    public String kind() {
        return kind;
    }

    /** {@return the id that nothing has} */
    public String id() {
        return id;
    }
}
