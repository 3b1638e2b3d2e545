package org.qualitygraph.query.comparison;

import java.util.List;

/**
 * A metric that some of the compared cities tell figures of.
 *
 * @param unit as written; figures in different units are not compared
 */
public record ComparedMetric(String metric, String unit, List<City> cities) {

    /**
     * The figures of one city.
     *
     * @param city the region's id
     */
    public record City(String city, List<Achievement> years) {}
}
