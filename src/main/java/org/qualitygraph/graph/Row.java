package org.qualitygraph.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One element of a statement's {@code $rows}. */
final class Row {
    private Row() {}

    /** {@return a map of alternating names and values; a value may be null} */
    static Map<String, @Nullable Object> of(@Nullable Object... pairs) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return row;
    }
}
