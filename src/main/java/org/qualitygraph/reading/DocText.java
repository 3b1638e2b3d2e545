package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.qualitygraph.reading.TableLines.Cell;

/** Writes an old Word document's body as lines. */
final class DocText {
    private DocText() {}

    static DocumentText of(Range body) {
        PlacedText lines = new PlacedText();
        int at = 0;
        while (at < body.numParagraphs()) {
            Paragraph paragraph = body.getParagraph(at);
            if (paragraph.isInTable() && paragraph.getTableLevel() == 1) {
                Table table = body.getTable(paragraph);
                int next = at + Math.max(1, table.numParagraphs());
                lines.append(rows(table), at + 1, next);
                at = next;
            } else {
                at++;
                lines.append(plain(paragraph.text()) + "\n", at, at);
            }
        }
        return new DocumentText(
                lines.text(), "application/msword", null, lines.layout(Place.Paragraphs::new), List.of());
    }

    private static String rows(Table table) {
        TableLines rows = new TableLines();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            List<Cell> cells = new ArrayList<>();
            for (int j = 0; j < row.numCells(); j++) {
                TableCell cell = row.getCell(j);
                boolean continues = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                cells.add(new Cell(plain(cell.text()), 1, continues ? 0 : 1));
            }
            rows.add(cells);
        }
        return rows.toString();
    }

    /** Cells end with a bell, forced line breaks are vertical tabs, fields stand between marks of their own. */
    private static String plain(String text) {
        return Range.stripFields(text)
                .replace("\u0007", "")
                .replace('\u000b', '\n')
                .stripTrailing();
    }
}
