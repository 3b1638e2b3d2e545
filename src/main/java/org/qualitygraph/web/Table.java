package org.qualitygraph.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** What a cell begins with that a spreadsheet would take for a formula. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n";

    Table(List<String> header, List<List<String>> rows) {
        this(header, rows, null);
    }

    /** {@return the cell for a value: empty for null, and never a formula} */
    static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean formula = value instanceof String && !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
