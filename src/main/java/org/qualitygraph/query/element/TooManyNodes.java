package org.qualitygraph.query.element;

/** More stands around a node than a selection may hold; the message says what to do. */
public final class TooManyNodes extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManyNodes(int most) {
        super("More than %,d nodes stand there; go fewer steps, or take the whole graph.".formatted(most));
    }
}
