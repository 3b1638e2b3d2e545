package org.qualitygraph.query.element;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.graph.CypherFile;

/**
 * How much of the graph is read: the statements that find it.
 *
 * @param parameters of all four statements
 */
record Reach(
        String nodeColumns,
        String relationshipColumns,
        String nodes,
        String relationships,
        Map<String, @Nullable Object> parameters) {
    private static final Reach WHOLE = of("all", Map.of());

    /** {@return the whole graph} */
    static Reach whole() {
        return WHOLE;
    }

    /** {@return the nodes with these element ids, and what stands between them} */
    static Reach of(List<String> chosen) {
        return of("chosen", Map.of("chosen", chosen));
    }

    private static Reach of(String prefix, Map<String, @Nullable Object> parameters) {
        return new Reach(
                CypherFile.read("export", prefix + "-node-columns"),
                CypherFile.read("export", prefix + "-relationship-columns"),
                CypherFile.read("export", prefix + "-nodes"),
                CypherFile.read("export", prefix + "-relationships"),
                parameters);
    }
}
