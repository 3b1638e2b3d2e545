package org.qualitygraph.query.canvas;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A relationship as a canvas shows it.
 *
 * @param id Neo4j's element id
 * @param from id of the node where it begins
 * @param to id of the node where it ends
 * @param factId the fact that it states; null for what the gazetteer knows
 * @param confidence above 0, at most 1
 * @param rule which rule found it
 * @param status {@code extracted}, or what a person decided
 * @param speech id of the speech that says it
 * @param evidence ids of the sentences that say it
 */
public record GraphRelationship(
        String id,
        String type,
        String from,
        String to,
        @Nullable String factId,
        @Nullable Double confidence,
        @Nullable String rule,
        @Nullable String status,
        @Nullable String speech,
        List<String> evidence,
        Map<String, @Nullable Object> properties) {

    public GraphRelationship {
        properties = Told.of(properties);
    }
}
