package org.qualitygraph.query.element;

/** No node has the id. */
public final class UnknownNode extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String id;

    UnknownNode(String id) {
        super("There is no node '" + id + "'.");
        this.id = id;
    }

    public String id() {
        return id;
    }
}
