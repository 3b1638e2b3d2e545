package org.qualitygraph.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.JsonNode;

/**
 * A column of a CSV list. What is nested becomes columns with a dotted name; of several values one cell is made.
 *
 * @param path the names of the record components that lead to the value
 */
record CsvColumn(List<String> path) {
    private static final String BETWEEN_VALUES = "；";

    /** {@return the columns for a list of {@code record}, the same whether or not the list has items} */
    static List<CsvColumn> of(Class<?> record) {
        return paths(ResolvableType.forClass(record)).map(CsvColumn::new).toList();
    }

    private static Stream<List<String>> paths(ResolvableType type) {
        Class<?> raw = type.resolve(Object.class);
        if (List.class.isAssignableFrom(raw)) {
            return paths(type.getGeneric(0));
        }
        if (!raw.isRecord()) {
            return Stream.of(List.of());
        }
        return Arrays.stream(raw.getRecordComponents()).flatMap(CsvColumn::paths);
    }

    private static Stream<List<String>> paths(RecordComponent component) {
        return paths(ResolvableType.forMethodReturnType(component.getAccessor()))
                .map(rest -> Stream.concat(Stream.of(component.getName()), rest.stream())
                        .toList());
    }

    String name() {
        return String.join(".", path);
    }

    /** {@return the cell of {@code item} in this column} */
    String cell(JsonNode item) {
        Stream<JsonNode> values = Stream.of(item);
        for (String name : path) {
            values = values.flatMap(CsvColumn::each).map(node -> node.path(name));
        }
        return values.flatMap(CsvColumn::each).map(CsvColumn::text).collect(Collectors.joining(BETWEEN_VALUES));
    }

    private static Stream<JsonNode> each(JsonNode node) {
        return node.isArray() ? node.valueStream() : Stream.of(node);
    }

    private static String text(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (value.isContainer()) {
            return Table.cell(value.toString());
        }
        return value.isString() ? Table.cell(value.asString()) : value.asString();
    }
}
