package org.qualitygraph.query.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.Page;
import org.qualitygraph.query.Reading;
import org.qualitygraph.query.Window;
import org.springframework.stereotype.Component;

/** Asks the graph the questions of the catalogue, for reading only and no longer than ten seconds. */
@Component
public final class CatalogueAnswers {
    private final Reading reading;

    CatalogueAnswers(Reading reading) {
        this.reading = reading;
    }

    /**
     * {@return a part of the answer, each row with its columns in the header's order}
     *
     * @param given values by the parameter's name, as texts
     * @throws RefusedParameter when one is missing or outside its limits
     */
    public Page<Map<String, @Nullable Object>> page(
            CatalogueQuestion question, Map<String, String> given, Window window) {
        Map<String, @Nullable Object> values = question.bind(given);
        values.put("skip", window.skip());
        values.put("limit", window.limit());
        Map<String, Object> row = reading.row(question.pageStatement(), values).orElseThrow();
        List<Map<String, @Nullable Object>> items = ((List<?>) Objects.requireNonNull(row.get("items")))
                .stream()
                        .map(item -> ordered((Map<?, ?>) item, question.columns()))
                        .toList();
        long total = ((Number) Objects.requireNonNull(row.get("total"))).longValue();
        return new Page<>(items, window.number(), window.limit(), total);
    }

    private static Map<String, @Nullable Object> ordered(Map<?, ?> item, List<Column> columns) {
        Map<String, @Nullable Object> ordered = new LinkedHashMap<>();
        columns.forEach(column -> ordered.put(column.name(), item.get(column.name())));
        return ordered;
    }
}
