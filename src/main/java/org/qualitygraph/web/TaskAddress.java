package org.qualitygraph.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.Matrix.Cell;
import org.qualitygraph.query.MatrixFilter;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of lists of tasks. */
final class TaskAddress {
    private static final String UNKNOWN = "-";

    private TaskAddress() {}

    /** {@return the list of the tasks that a cell of the responsibility matrix counts} */
    static String behind(Cell cell, MatrixFilter filter) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("function", cell.function() == null ? UNKNOWN : cell.function());
        if (filter.byAreas()) {
            parameters.put("area", cell.column() == null ? UNKNOWN : cell.column());
        } else {
            parameters.put("area", filter.area());
            parameters.put("bodyOf", cell.columnId() == null ? UNKNOWN : cell.columnId());
        }
        parameters.put("city", filter.city());
        parameters.put("role", filter.role());
        parameters.put("year", filter.year());
        parameters.put("deadline", filter.deadline());
        parameters.put("text", filter.text());
        parameters.put("lineage", filter.lineage());
        return of(parameters);
    }

    private static String of(Map<String, @Nullable Object> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/api/tasks");
        parameters.values().removeIf(value -> value == null);
        parameters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters).toUriString();
    }
}
