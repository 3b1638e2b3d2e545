package org.qualitygraph.query.canvas;

import java.util.List;

/**
 * What stands around a node.
 *
 * @param center the node's id
 * @param truncated whether a node whose neighbours were asked for has more than are shown
 * @param total how many neighbours the centre has under the filter
 * @param limits how much is shown at most
 */
public record Neighbourhood(
        String center,
        List<GraphNode> nodes,
        List<GraphRelationship> relationships,
        boolean truncated,
        long total,
        Limits limits) {

    /**
     * How much is shown at most.
     *
     * @param neighbours of each node
     * @param nodes in all
     */
    public record Limits(int neighbours, int nodes) {}
}
