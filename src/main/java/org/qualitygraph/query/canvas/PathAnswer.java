package org.qualitygraph.query.canvas;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shortest ways between two nodes.
 *
 * @param length how many steps they have, null when there is no way
 * @param nodes all nodes on them
 * @param relationships all relationships on them
 * @param facts the facts along the way, by id
 */
public record PathAnswer(
        @Nullable Integer length,
        List<Way> paths,
        List<GraphNode> nodes,
        List<GraphRelationship> relationships,
        Map<String, FactAnswer> facts) {

    /** One way: ids of its nodes, and of the relationships between each and the next. */
    public record Way(List<String> nodes, List<String> relationships) {}
}
