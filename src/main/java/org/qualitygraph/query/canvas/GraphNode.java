package org.qualitygraph.query.canvas;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node as a canvas shows it.
 *
 * @param id the node's own id; Neo4j's element id where it has none
 * @param kind its main label with a small first letter, null where no label of ours is known
 * @param name what to call it, null for a place that its speech does not name
 * @param properties without a speech's text
 * @param degree how many relationships it has under the filter, null where that was not asked
 * @param more how many of them are not shown here
 */
public record GraphNode(
        String id,
        List<String> labels,
        @Nullable String kind,
        @Nullable String name,
        Map<String, @Nullable Object> properties,
        @Nullable Long degree,
        @Nullable Long more) {

    public GraphNode {
        properties = Told.of(properties);
    }

    /** {@return the same, of whose relationships {@code shown} are there} */
    GraphNode showing(long shown) {
        return new GraphNode(id, labels, kind, name, properties, degree, degree == null ? null : degree - shown);
    }
}
