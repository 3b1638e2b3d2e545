package org.qualitygraph.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible for what: functions of departments against quality areas or cities. A task counts once in each sum.
 *
 * @param rows functions, those with most tasks first
 * @param columns areas or cities, those with most tasks first
 * @param cells where a function has tasks
 * @param tasks how many tasks there are, those of no department included
 * @param unled how many of them nobody leads
 * @param ledBySeveral how many of them more than one leads
 */
public record Matrix(List<Row> rows, List<Column> columns, List<Cell> cells, int tasks, int unled, int ledBySeveral) {

    /**
     * A function of departments.
     *
     * @param name null for departments whose function is not known
     */
    public record Row(@Nullable String name, int tasks) {}

    /**
     * A quality area or a city.
     *
     * @param id null for tasks that concern no area, and for departments whose city is not known
     * @param name null for a masked place too
     */
    public record Column(@Nullable String id, @Nullable String name, int tasks) {}

    /**
     * The tasks of one function in one column.
     *
     * @param leads in how many such a department leads
     * @param owns how many it owns
     * @param supports how many it supports
     */
    public record Cell(
            @Nullable String function,
            @Nullable String columnId,
            @Nullable String column,
            int tasks,
            int leads,
            int owns,
            int supports) {}
}
