package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.qualitygraph.reading.Removed.Kind;
import org.qualitygraph.reading.TableLines.Cell;

/** Writes a Word document's body as lines; headers, footers and notes stay out. */
final class DocxText {
    private static final int LONGEST_CELL = 400;

    /** A table with another one inside has data only when it has several columns beside that. */
    private static final int FEWEST_AROUND_A_TABLE = 3;

    private static final Pattern MARK = Pattern.compile("\\[(?:foot|end)noteRef:\\d+\\]");

    private final PlacedText lines = new PlacedText();
    private final DocxNumbers numbers = new DocxNumbers();
    private final List<Removed> removed = new ArrayList<>();
    private int count;

    private DocxText() {}

    static DocumentText of(XWPFDocument document) {
        DocxText text = new DocxText();
        text.add(document.getBodyElements());
        document.getHeaderList().forEach(text::leaveOut);
        document.getFooterList().forEach(text::leaveOut);
        return new DocumentText(
                text.lines.text(),
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                null,
                text.lines.layout(Place.Paragraphs::new),
                text.removed);
    }

    private void leaveOut(XWPFHeaderFooter edge) {
        if (!edge.getText().isBlank()) {
            removed.add(new Removed(
                    Kind.PAGE_EDGE,
                    "a page's header or footer",
                    edge.getText().strip(),
                    new Place.Paragraphs(1, Math.max(1, count))));
        }
    }

    private void add(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            switch (element) {
                case XWPFParagraph paragraph -> add(paragraph);
                case XWPFTable table -> add(table);
                case XWPFSDT control -> addLine(control.getContent().getText());
                default -> {}
            }
        }
    }

    private void add(XWPFParagraph paragraph) {
        String text = textOf(paragraph);
        addLine(text.isBlank() ? text : numbers.before(paragraph) + text);
        TextBoxes.of(paragraph).forEach(this::addLine);
    }

    private void addLine(String text) {
        count++;
        lines.append(text + "\n", count, count);
    }

    private String textOf(XWPFParagraph paragraph) {
        String notes = paragraph.getFootnoteText();
        if (!notes.isBlank()) {
            removed.add(new Removed(
                    Kind.FOOTNOTE,
                    "a note of the paragraph",
                    notes.strip(),
                    new Place.Paragraphs(count + 1, count + 1)));
        }
        return MARK.matcher(DocxRuns.text(paragraph)).replaceAll("");
    }

    /** A table that only places text on the page is read cell by cell. */
    private void add(XWPFTable table) {
        if (isData(table)) {
            TableLines rows = new TableLines();
            table.getRows().forEach(row -> rows.add(cells(row)));
            lines.append(rows.toString(), count + 1, count + table.getNumberOfRows());
            count += table.getNumberOfRows();
        } else {
            table.getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .forEach(cell -> add(cell.getBodyElements()));
        }
    }

    private static boolean isData(XWPFTable table) {
        List<XWPFTableCell> cells = table.getRows().stream()
                .flatMap(row -> row.getTableCells().stream())
                .toList();
        boolean nested = cells.stream().anyMatch(cell -> !cell.getTables().isEmpty());
        int columns = nested ? FEWEST_AROUND_A_TABLE : 2;
        return table.getRows().stream()
                                .filter(row -> row.getTableCells().size() >= columns)
                                .count()
                        > (nested ? 1 : 0)
                && cells.stream().allMatch(cell -> text(cell).length() <= LONGEST_CELL);
    }

    private static String text(XWPFTableCell cell) {
        StringBuilder text = new StringBuilder(cell.getText());
        cell.getTables().forEach(table -> text.append(table.getText()));
        return text.toString();
    }

    private void write(XWPFTableCell cell, StringBuilder text) {
        for (IBodyElement element : cell.getBodyElements()) {
            switch (element) {
                case XWPFParagraph paragraph -> {
                    text.append(numbers.before(paragraph))
                            .append(textOf(paragraph))
                            .append(' ');
                    TextBoxes.of(paragraph).forEach(line -> text.append(line).append(' '));
                }
                case XWPFTable table ->
                    table.getRows().stream()
                            .flatMap(row -> row.getTableCells().stream())
                            .forEach(inner -> write(inner, text));
                case XWPFSDT control -> text.append(control.getContent().getText());
                default -> {}
            }
        }
    }

    private List<Cell> cells(XWPFTableRow row) {
        List<Cell> cells = new ArrayList<>();
        for (XWPFTableCell cell : row.getTableCells()) {
            StringBuilder text = new StringBuilder();
            write(cell, text);
            CTTcPr properties = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : CTTcPr.Factory.newInstance();
            int columns = properties.isSetGridSpan()
                    ? properties.getGridSpan().getVal().intValue()
                    : 1;
            boolean continues =
                    properties.isSetVMerge() && properties.getVMerge().getVal() != STMerge.RESTART;
            cells.add(new Cell(text.toString(), columns, continues ? 0 : 1));
        }
        return cells;
    }
}
