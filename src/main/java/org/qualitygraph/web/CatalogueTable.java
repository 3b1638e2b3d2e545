package org.qualitygraph.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.Page;
import org.qualitygraph.query.catalogue.AnswerRows;
import org.qualitygraph.query.catalogue.CatalogueQuestion;

/** A question's answer as a spreadsheet shows it: a sentence takes a column for its words and three for its place. */
final class CatalogueTable {
    private CatalogueTable() {}

    static Table of(CatalogueQuestion question, Page<Map<String, @Nullable Object>> page) {
        List<String> header = question.columns().stream()
                .flatMap(column -> AnswerRows.names(column).stream())
                .toList();
        List<List<String>> rows = page.items().stream()
                .map(item -> question.columns().stream()
                        .flatMap(column -> AnswerRows.cells(column, item.get(column.name())).stream()
                                .map(Table::cell))
                        .toList())
                .toList();
        return new Table(header, rows, Part.of(page));
    }
}
