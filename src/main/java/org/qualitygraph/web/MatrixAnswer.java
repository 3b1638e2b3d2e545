package org.qualitygraph.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.Matrix;
import org.qualitygraph.query.Matrix.Column;
import org.qualitygraph.query.Matrix.Row;
import org.qualitygraph.query.MatrixFilter;

/**
 * The responsibility matrix, each cell with the address of its tasks.
 *
 * @param by {@code areas} or {@code cities}
 */
record MatrixAnswer(
        String by, List<Row> rows, List<Column> columns, List<Cell> cells, int tasks, int unled, int ledBySeveral) {

    /**
     * A cell that is not empty.
     *
     * @param behind address of the list of its tasks
     */
    record Cell(
            @Nullable String function,
            @Nullable String columnId,
            @Nullable String column,
            int tasks,
            int leads,
            int owns,
            int supports,
            String behind) {}

    static MatrixAnswer of(Matrix matrix, MatrixFilter filter) {
        List<Cell> cells =
                matrix.cells().stream().map(cell -> linked(cell, filter)).toList();
        return new MatrixAnswer(
                String.valueOf(filter.by()),
                matrix.rows(),
                matrix.columns(),
                cells,
                matrix.tasks(),
                matrix.unled(),
                matrix.ledBySeveral());
    }

    private static Cell linked(Matrix.Cell cell, MatrixFilter filter) {
        return new Cell(
                cell.function(),
                cell.columnId(),
                cell.column(),
                cell.tasks(),
                cell.leads(),
                cell.owns(),
                cell.supports(),
                TaskAddress.behind(cell, filter));
    }
}
