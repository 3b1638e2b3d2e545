package org.qualitygraph.query.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hits, the best first.
 *
 * @param query what was asked
 * @param page the page's number, from 0
 * @param size hits on a page at most
 * @param total how many hits there are
 * @param truncated whether only the best 10,000 were counted
 */
public record SearchAnswer(
        String query, List<SearchItem> items, Facets facets, int page, int size, long total, boolean truncated) {

    /** How many hits each choice would leave; counted under the other filters. */
    public record Facets(List<Count> kinds, List<YearCount> years, List<CityCount> cities) {}

    /** Hits of one kind. */
    public record Count(String value, long count) {}

    /** Hits in speeches of one year. */
    public record YearCount(int value, long count) {}

    /**
     * Hits of one region.
     *
     * @param name null for a place that its speech does not name
     */
    public record CityCount(String id, @Nullable String name, long count) {}
}
