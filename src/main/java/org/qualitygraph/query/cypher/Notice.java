package org.qualitygraph.query.cypher;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.InputPosition;
import org.neo4j.driver.summary.ResultSummary;

/**
 * What the database remarks on a statement.
 *
 * @param code of GQL status
 * @param severity {@code WARNING} or {@code INFORMATION}
 * @param title what kind of remark
 * @param line from 1, null where it concerns the whole
 * @param column from 1
 */
public record Notice(
        String code,
        @Nullable String severity,
        @Nullable String title,
        String description,
        @Nullable Integer line,
        @Nullable Integer column) {

    static List<Notice> of(ResultSummary summary) {
        return summary.gqlStatusObjects().stream()
                .filter(GqlNotification.class::isInstance)
                .map(status -> of((GqlNotification) status))
                .toList();
    }

    private static Notice of(GqlNotification remark) {
        InputPosition position = remark.position().orElse(null);
        return new Notice(
                remark.gqlStatus(),
                remark.rawSeverity().orElse(null),
                remark.rawClassification().orElse(null),
                remark.statusDescription(),
                position == null ? null : position.line() - Preamble.LINES,
                position == null ? null : position.column());
    }
}
