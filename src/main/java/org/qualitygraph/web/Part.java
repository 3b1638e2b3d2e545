package org.qualitygraph.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.Page;
import org.qualitygraph.query.search.SearchAnswer;

/**
 * Which part of a list an answer is.
 *
 * @param page its number, from 0
 * @param size items on a page at most
 * @param total how many items the whole list has
 */
record Part(int page, int size, long total) {
    /** The answers that are parts of lists, or may be. */
    static final Set<Class<?>> KINDS = Set.of(Page.class, SearchAnswer.class, Table.class);

    static Part of(Page<?> page) {
        return new Part(page.page(), page.size(), page.total());
    }

    /** {@return the part that {@code answer} is, null for a whole} */
    static @Nullable Part of(@Nullable Object answer) {
        if (answer == null) {
            return null;
        }
        return switch (answer) {
            case Page<?> page -> of(page);
            case SearchAnswer found -> new Part(found.page(), found.size(), found.total());
            case Table table -> table.part();
            default -> null;
        };
    }
}
