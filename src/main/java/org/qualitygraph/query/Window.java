package org.qualitygraph.query;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * The part of a list that is asked for.
 *
 * @param page counts from 0, which is also what null means
 * @param size items on a page, 1 to 1000; null means 20
 */
public record Window(
        @Nullable @Min(0) @Max(1_000_000) Integer page,
        @Nullable @Min(1) @Max(1000) Integer size) {
    private static final int USUAL_SIZE = 20;

    /** {@return the page's number, from 0} */
    public int number() {
        return page == null ? 0 : page;
    }

    /** {@return how many items to fetch} */
    public int limit() {
        return size == null ? USUAL_SIZE : size;
    }

    /** {@return how many items stand before the first one} */
    public long skip() {
        return (long) number() * limit();
    }
}
