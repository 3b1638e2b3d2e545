package org.qualitygraph.query.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tasks of compared cities.
 *
 * @param alike groups of tasks that are alike, by wording first
 * @param total how many such groups there are
 * @param unique tasks that no other of the cities has the like of
 */
public record ComparedTasks(List<Group> alike, int total, List<Own> unique) {

    /**
     * Tasks of several cities that are alike.
     *
     * @param similarity of the wordings, above 0, at most 1; null where {@code basis} is not {@code text}
     * @param basis {@code text}, or {@code function and area}
     */
    public record Group(
            @Nullable Double similarity,
            String basis,
            @Nullable String function,
            @Nullable String area,
            List<Task> tasks) {}

    /**
     * A task of one city.
     *
     * @param city the region's id
     */
    public record Task(String city, String id, String text) {}

    /**
     * The tasks that only one city has.
     *
     * @param city the region's id
     * @param total how many there are
     */
    public record Own(String city, int total, List<Item> items) {}

    /** A task's id and wording. */
    public record Item(String id, String text) {}
}
