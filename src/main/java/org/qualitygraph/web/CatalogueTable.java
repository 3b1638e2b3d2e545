package org.qualitygraph.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.Page;
import org.qualitygraph.query.catalogue.CatalogueQuestion;
import org.qualitygraph.query.catalogue.Column;

/** A question's answer as a spreadsheet shows it: a sentence takes a column for its words and three for its place. */
final class CatalogueTable {
    private static final List<String> EVIDENCE = List.of("text", "speech", "start", "end");
    private static final String BETWEEN_VALUES = "；";

    private CatalogueTable() {}

    static Table of(CatalogueQuestion question, Page<Map<String, @Nullable Object>> page) {
        List<String> header =
                question.columns().stream().flatMap(CatalogueTable::names).toList();
        List<List<String>> rows = page.items().stream()
                .map(item -> question.columns().stream()
                        .flatMap(column -> cells(column, item.get(column.name())))
                        .toList())
                .toList();
        return new Table(header, rows, Part.of(page));
    }

    private static Stream<String> names(Column column) {
        return column.isEvidence()
                ? EVIDENCE.stream().map(part -> column.name() + "." + part)
                : Stream.of(column.name());
    }

    private static Stream<String> cells(Column column, @Nullable Object value) {
        if (column.isEvidence()) {
            Map<?, ?> sentence = value instanceof Map<?, ?> map ? map : Map.of();
            return EVIDENCE.stream().map(sentence::get).map(Table::cell);
        }
        if (value instanceof List<?> list) {
            return Stream.of(list.stream().map(Table::cell).collect(Collectors.joining(BETWEEN_VALUES)));
        }
        return Stream.of(Table.cell(value));
    }
}
