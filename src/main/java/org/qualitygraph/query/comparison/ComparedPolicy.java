package org.qualitygraph.query.comparison;

import java.util.List;
import org.qualitygraph.query.Named;
import org.qualitygraph.query.Said;

/**
 * A policy that compared cities issued or cite.
 *
 * @param kind {@code document} or {@code initiative}
 */
public record ComparedPolicy(Named policy, String kind, List<City> cities) {

    /**
     * What one city has to do with it.
     *
     * @param city the region's id
     */
    public record City(String city, boolean issued, boolean cited, List<Said> said) {}
}
