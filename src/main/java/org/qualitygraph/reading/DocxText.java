package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.qualitygraph.reading.TableLines.Cell;

/** Writes a Word document's body as lines; headers, footers and notes stay out. */
final class DocxText {
    private static final int LONGEST_CELL = 400;
    private final StringBuilder lines = new StringBuilder();
    private final DocxNumbers numbers = new DocxNumbers();

    private DocxText() {}

    static String of(XWPFDocument document) {
        DocxText text = new DocxText();
        text.add(document.getBodyElements());
        return text.lines.toString();
    }

    private void add(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            switch (element) {
                case XWPFParagraph paragraph -> add(paragraph);
                case XWPFTable table -> add(table);
                case XWPFSDT control ->
                    lines.append(control.getContent().getText()).append('\n');
                default -> {}
            }
        }
    }

    private void add(XWPFParagraph paragraph) {
        String text = paragraph.getText();
        if (!text.isBlank()) {
            lines.append(numbers.before(paragraph));
        }
        lines.append(text).append('\n');
    }

    /** A table that only places text on the page is read cell by cell. */
    private void add(XWPFTable table) {
        if (isData(table)) {
            TableLines rows = new TableLines();
            table.getRows().forEach(row -> rows.add(cells(row)));
            lines.append(rows);
        } else {
            table.getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .forEach(cell -> add(cell.getBodyElements()));
        }
    }

    private static boolean isData(XWPFTable table) {
        return table.getRows().stream().anyMatch(row -> row.getTableCells().size() > 1)
                && table.getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .allMatch(cell ->
                                cell.getTables().isEmpty() && cell.getText().length() <= LONGEST_CELL);
    }

    private List<Cell> cells(XWPFTableRow row) {
        List<Cell> cells = new ArrayList<>();
        for (XWPFTableCell cell : row.getTableCells()) {
            StringBuilder text = new StringBuilder();
            for (XWPFParagraph paragraph : cell.getParagraphs()) {
                text.append(numbers.before(paragraph))
                        .append(paragraph.getText())
                        .append(' ');
            }
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
