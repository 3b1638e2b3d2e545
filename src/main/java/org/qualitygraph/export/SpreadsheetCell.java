package org.qualitygraph.export;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in a cell of a table that a spreadsheet may open. */
public final class SpreadsheetCell {
    /** What a cell begins with that a spreadsheet would take for a formula. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n";

    private static final String BETWEEN_VALUES = "；";

    private SpreadsheetCell() {}

    /** {@return the cell for a value: empty for null, several values in one, and never a formula} */
    public static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(SpreadsheetCell::of).collect(Collectors.joining(BETWEEN_VALUES));
            case String text -> text(text);
            case Object other -> other.toString();
        };
    }

    private static String text(String text) {
        boolean formula = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
