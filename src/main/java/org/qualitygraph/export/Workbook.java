package org.qualitygraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.catalogue.AnswerRows;
import org.qualitygraph.query.element.Column;
import org.qualitygraph.query.element.Elements;
import org.qualitygraph.query.element.NodeKind;
import org.qualitygraph.query.element.RelationshipKind;

/** A workbook: a sheet of each label and of each type, or one with an answer. Its rows wait in a file, not in memory. */
final class Workbook implements GraphForm, TableForm {
    private static final int ROWS_IN_MEMORY = 100;

    @Override
    public void write(Elements elements, OutputStream out) {
        write(out, workbook -> {
            elements.nodeKinds().forEach(kind -> nodes(elements, kind, workbook));
            CsvFiles.byType(elements).forEach((type, kinds) -> relationships(elements, type, kinds, workbook));
        });
    }

    @Override
    public void write(AnswerRows rows, OutputStream out) {
        var columns = rows.question().columns();
        List<String> header = columns.stream()
                .flatMap(column -> AnswerRows.names(column).stream())
                .toList();
        write(out, workbook -> {
            Sheet sheet = new Sheet(workbook, rows.question().zh(), header);
            rows.each(row -> {
                List<@Nullable Object> cells = new ArrayList<>();
                columns.forEach(column -> cells.addAll(AnswerRows.cells(column, row.get(column.name()))));
                sheet.add(cells);
            });
        });
    }

    private static void nodes(Elements elements, NodeKind kind, SXSSFWorkbook workbook) {
        List<String> names = kind.columns().stream().map(Column::name).toList();
        Sheet sheet = new Sheet(workbook, kind.label(), joined(List.of("labels"), names));
        elements.nodes(kind, node -> sheet.add(cells(List.of(node.labels()), names, node.properties())));
    }

    private static void relationships(
            Elements elements, String type, List<RelationshipKind> kinds, SXSSFWorkbook workbook) {
        List<String> names = CsvFiles.names(kinds);
        Sheet sheet = new Sheet(workbook, type, joined(CsvFiles.ENDS, names));
        for (RelationshipKind kind : kinds) {
            elements.relationships(kind, relationship -> {
                List<Object> ends = List.of(
                        relationship.from(),
                        kind.from().label(),
                        relationship.to(),
                        kind.to().label());
                sheet.add(cells(ends, names, relationship.properties()));
            });
        }
    }

    private static List<String> joined(List<String> first, List<String> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private static List<@Nullable Object> cells(
            List<Object> first, List<String> names, Map<String, Object> properties) {
        List<@Nullable Object> cells = new ArrayList<>(first);
        names.forEach(name -> cells.add(properties.get(name)));
        return cells;
    }

    private static void write(OutputStream out, Consumer<SXSSFWorkbook> filler) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            workbook.setCompressTempFiles(true);
            filler.accept(workbook);
            workbook.write(out);
            out.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
