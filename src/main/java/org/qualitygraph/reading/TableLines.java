package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a table as lines, a row each, so that task, department and deadline stay together. A cell that spans rows is
 * said again in each; an empty cell is a dash, for otherwise the columns behind it would shift.
 */
final class TableLines {
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_ROWS = 1_000;
    /** What stands for an empty cell. */
    static final String EMPTY = "—";

    private final List<String> above = new ArrayList<>();
    private final List<Integer> rowsLeft = new ArrayList<>();
    private final StringBuilder lines = new StringBuilder();

    /**
     * A cell as the document has it.
     *
     * @param columns that it spans
     * @param rows that it spans; 0 when it only continues the cell above
     */
    record Cell(String text, int columns, int rows) {
        Cell {
            text = text.replaceAll("\\s+", " ").strip();
            columns = Math.clamp(columns, 1, MOST_COLUMNS);
            rows = Math.clamp(rows, 0, MOST_ROWS);
        }
    }

    void add(List<Cell> row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            spanned(texts);
            for (int i = 0; i < cell.columns() && texts.size() < MOST_COLUMNS; i++) {
                put(texts, cell, i == 0);
            }
        }
        spanned(texts);
        List<String> said = texts.stream().filter(text -> !text.isEmpty()).toList();
        if (said.size() == 1 && row.size() == 1) {
            lines.append(said.getFirst()).append('\n');
        } else if (!said.isEmpty()) {
            lines.append(String.join(
                            "\t",
                            texts.stream()
                                    .map(text -> text.isEmpty() ? EMPTY : text)
                                    .toList()))
                    .append('\n');
        }
    }

    private void put(List<String> texts, Cell cell, boolean first) {
        int column = texts.size();
        while (above.size() <= column) {
            above.add("");
            rowsLeft.add(0);
        }
        if (cell.rows() > 0) {
            above.set(column, first ? cell.text() : "");
            rowsLeft.set(column, cell.rows() - 1);
        }
        texts.add(above.get(column));
    }

    private void spanned(List<String> texts) {
        while (texts.size() < rowsLeft.size() && rowsLeft.get(texts.size()) > 0) {
            int column = texts.size();
            rowsLeft.set(column, rowsLeft.get(column) - 1);
            texts.add(above.get(column));
        }
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
