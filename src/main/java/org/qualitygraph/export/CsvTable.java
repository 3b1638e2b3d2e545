package org.qualitygraph.export;

import java.io.OutputStream;
import java.util.List;
import org.qualitygraph.query.catalogue.AnswerRows;
import org.qualitygraph.query.catalogue.Column;

/** An answer as one table, the same that the question's own address gives. */
final class CsvTable implements TableForm {

    @Override
    public void write(AnswerRows rows, OutputStream out) {
        List<Column> columns = rows.question().columns();
        try (CsvLines lines = new CsvLines(out)) {
            lines.add(columns.stream()
                    .flatMap(column -> AnswerRows.names(column).stream())
                    .toList());
            rows.each(row -> lines.add(columns.stream()
                    .flatMap(column -> AnswerRows.cells(column, row.get(column.name())).stream()
                            .map(SpreadsheetCell::of))
                    .toList()));
        }
    }
}
