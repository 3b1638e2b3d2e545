package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.qualitygraph.reading.TableLines.Cell;

/** Writes an old Word document's body as lines, and behind it the text of its boxes. */
final class DocText {
    private final PlacedText lines = new PlacedText();
    private final DocNumbers numbers;

    private DocText(HWPFDocument document) {
        numbers = new DocNumbers(document.getListTables());
    }

    static DocumentText of(HWPFDocument document) {
        DocText text = new DocText(document);
        int count = text.write(document.getRange(), 0);
        if (!document.getMainTextboxRange().text().isBlank()) {
            text.write(document.getMainTextboxRange(), count);
        }
        return new DocumentText(
                text.lines.text(), "application/msword", null, text.lines.layout(Place.Paragraphs::new), List.of());
    }

    /** {@return how many paragraphs there are now}, of which {@code before} stand before this part. */
    private int write(Range body, int before) {
        int at = 0;
        while (at < body.numParagraphs()) {
            Paragraph paragraph = body.getParagraph(at);
            if (paragraph.isInTable() && paragraph.getTableLevel() == 1) {
                Table table = body.getTable(paragraph);
                int next = at + Math.max(1, table.numParagraphs());
                lines.append(rows(table), before + at + 1, before + next);
                at = next;
            } else {
                at++;
                String text = plain(paragraph.text());
                lines.append(
                        (text.isBlank() ? text : numbers.before(paragraph) + text) + "\n", before + at, before + at);
            }
        }
        return before + at;
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
