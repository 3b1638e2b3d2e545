package org.qualitygraph.query.element;

/**
 * What of the graph is read.
 */
public sealed interface Selection {

    /** All of it, but for the record of migrations. */
    record Whole() implements Selection {}

    /**
     * What stands around a node, with the sentences that say it.
     *
     * @param node the node's id
     * @param steps how many steps away, from 1
     */
    record Around(String node, int steps) implements Selection {}
}
