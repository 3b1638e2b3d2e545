package org.qualitygraph.query.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region that is compared with others.
 *
 * @param asked what it was asked for by: its id or its name
 * @param name null for a place that its speech does not name
 * @param masked whether its speech does not name it
 * @param speeches how many speeches were given there
 * @param tasks how many tasks were set there or are its bodies' or its own
 * @param years of the speeches
 */
public record ComparedCity(
        String asked,
        String id,
        @Nullable String name,
        @Nullable String level,
        boolean masked,
        int speeches,
        int tasks,
        List<Integer> years) {}
