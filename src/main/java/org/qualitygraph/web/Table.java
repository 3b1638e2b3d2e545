package org.qualitygraph.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.export.SpreadsheetCell;

/**
 * What a spreadsheet shows.
 *
 * @param header the columns' names
 * @param rows each as long as the header
 * @param part which part of a list they are, null for a whole
 */
record Table(
        List<String> header,
        List<List<String>> rows,
        @Nullable Part part) {

    Table(List<String> header, List<List<String>> rows) {
        this(header, rows, null);
    }

    /** {@return the cell for a value} */
    static String cell(@Nullable Object value) {
        return SpreadsheetCell.of(value);
    }
}
