package org.qualitygraph.query.cypher;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement returned.
 *
 * @param rows values in the order of {@code columns}
 * @param truncated whether there would have been more rows
 * @param truncatedBy {@code rows} or {@code bytes}
 * @param rowCount how many rows are here
 * @param plan how it was run
 * @param dbHits how often the store was asked, null when that was not counted
 * @param millis how long it took
 */
public record CypherAnswer(
        List<String> columns,
        List<List<@Nullable Object>> rows,
        CypherGraph graph,
        boolean truncated,
        @Nullable String truncatedBy,
        int rowCount,
        PlanStep plan,
        @Nullable Long dbHits,
        long millis,
        List<Notice> notifications) {}
