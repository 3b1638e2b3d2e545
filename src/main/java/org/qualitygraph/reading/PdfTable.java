package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;
import org.qualitygraph.reading.TableLines.Cell;

/** Reads a table of a page cell by cell, for the lines of its cells stand beside each other and belong to different things. */
final class PdfTable {
    /** Stands in an empty cell that spans the first rows: its text stands on the page before. */
    static final String SAME = "〃";

    private static final int LONGEST_CELL = 400;
    private static final float SAME_LINE = 0.5f;
    private static final Comparator<TextPosition> FROM_TOP = Comparator.comparingDouble(TextPosition::getYDirAdj);
    private static final Comparator<TextPosition> FROM_LEFT = Comparator.comparingDouble(TextPosition::getXDirAdj);

    /** A field between neighbouring borders; a cell may cover several. */
    private record Field(int row, int column) {}

    private final PdfGrid grid;
    private final Map<Field, List<TextPosition>> fields;
    private final Map<Field, Cell> cells = new HashMap<>();

    PdfTable(PdfGrid grid, Collection<TextPosition> characters) {
        this.grid = grid;
        fields = characters.stream()
                .collect(Collectors.groupingBy(
                        it -> new Field(grid.row(middle(it)), grid.column(it.getXDirAdj() + it.getWidthDirAdj() / 2))));
        fields.keySet().removeIf(field -> field.row() < 0 || field.column() < 0);
        read();
    }

    private static float middle(TextPosition character) {
        return character.getYDirAdj() - character.getFontSizeInPt() / 3;
    }

    private void read() {
        Map<Field, Field> covered = new HashMap<>();
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                Field field = new Field(row, column);
                if (!covered.containsKey(field)) {
                    cells.put(field, cell(field, covered));
                }
            }
        }
    }

    private Cell cell(Field first, Map<Field, Field> covered) {
        int width = grid.columnsOf(first.row(), first.column());
        int height = grid.rowsOf(first.row(), first.column());
        List<TextPosition> inside = new ArrayList<>();
        for (int row = first.row(); row < first.row() + height; row++) {
            for (int column = first.column(); column < first.column() + width; column++) {
                Field field = new Field(row, column);
                if (covered.putIfAbsent(field, first) == null) {
                    inside.addAll(fields.getOrDefault(field, List.of()));
                }
            }
        }
        String text = text(inside);
        boolean cut = text.isEmpty() && height > 1 && first.row() <= 1;
        return new Cell(cut ? SAME : text, width, height);
    }

    /** {@return whether it holds data}, and does not only place text on the page. */
    boolean isData() {
        long written =
                cells.values().stream().filter(cell -> !cell.text().isEmpty()).count();
        long rows = cells.entrySet().stream()
                .filter(cell -> !cell.getValue().text().isEmpty())
                .map(cell -> cell.getKey().row())
                .distinct()
                .count();
        return rows < written
                && cells.values().stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL);
    }

    /** {@return what stands in the cells} */
    Collection<TextPosition> characters() {
        return fields.values().stream().flatMap(List::stream).toList();
    }

    /** {@return the rows as lines, cells parted by tabs} */
    List<String> rows() {
        TableLines lines = new TableLines();
        for (int row = 0; row < grid.rows(); row++) {
            List<Cell> line = new ArrayList<>();
            for (int column = 0; column < grid.columns(); column++) {
                Cell cell = cells.get(new Field(row, column));
                if (cell != null) {
                    line.add(cell);
                }
            }
            lines.add(line);
        }
        return lines.toString().lines().toList();
    }

    private static String text(List<TextPosition> cell) {
        StringBuilder text = new StringBuilder();
        List<TextPosition> left = cell.stream().sorted(FROM_TOP).toList();
        for (int from = 0, to; from < left.size(); from = to) {
            float end = left.get(from).getYDirAdj() + SAME_LINE * left.get(from).getFontSizeInPt();
            to = from;
            while (to < left.size() && left.get(to).getYDirAdj() <= end) {
                to++;
            }
            if (endsWithLetter(text)) {
                text.append(' ');
            }
            left.subList(from, to).stream().sorted(FROM_LEFT).forEach(it -> text.append(it.getUnicode()));
        }
        return text.toString().strip();
    }

    /** Words of letters are parted by a line's end, Chinese ones are not. */
    private static boolean endsWithLetter(StringBuilder text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return last < 128 && Character.isLetter(last);
    }
}
