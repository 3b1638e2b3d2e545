package org.qualitygraph.query;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list.
 *
 * @param key by what, null for the list's own order
 * @param descending whether the greatest stand first
 */
record Sorting(@Nullable String key, boolean descending) {
    private static final String DOWNWARDS = "-";

    /** {@return the order that {@code text} names: a key, possibly with a minus sign in front} */
    static Sorting of(@Nullable String text) {
        return text != null && text.startsWith(DOWNWARDS)
                ? new Sorting(text.substring(DOWNWARDS.length()), true)
                : new Sorting(text, false);
    }

    void addTo(Map<String, @Nullable Object> parameters) {
        parameters.put("sort", key);
        parameters.put("descending", descending);
    }
}
