package org.qualitygraph.query.comparison;

import java.util.List;
import org.qualitygraph.query.Shortcoming;

/**
 * The problems of one of the compared cities.
 *
 * @param city the region's id
 */
public record ComparedProblems(String city, List<Shortcoming> problems) {}
