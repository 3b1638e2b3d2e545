package org.qualitygraph.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.Matrix;

/** The responsibility matrix as a spreadsheet shows it: one line a function, one column an area or city. */
final class MatrixTable {
    private static final String UNNAMED = "–";

    private MatrixTable() {}

    static Table of(Matrix matrix) {
        List<String> header = Stream.concat(
                        Stream.of("function"), matrix.columns().stream().map(column -> named(column.name())))
                .toList();
        List<List<String>> rows =
                matrix.rows().stream().map(row -> line(row, matrix)).toList();
        return new Table(header, rows);
    }

    private static List<String> line(Matrix.Row row, Matrix matrix) {
        List<String> line = new ArrayList<>();
        line.add(named(row.name()));
        matrix.columns().forEach(column -> line.add(Table.cell(tasks(row, column, matrix))));
        return line;
    }

    private static int tasks(Matrix.Row row, Matrix.Column column, Matrix matrix) {
        return matrix.cells().stream()
                .filter(cell ->
                        Objects.equals(cell.function(), row.name()) && Objects.equals(cell.columnId(), column.id()))
                .mapToInt(Matrix.Cell::tasks)
                .sum();
    }

    private static String named(@Nullable String name) {
        return name == null ? UNNAMED : Table.cell(name);
    }
}
