package org.qualitygraph.query.comparison;

import java.util.List;

/**
 * Cities side by side. What a predecessor of a place did counts as its own, and bodies meet in today's functions.
 *
 * @param cities in the order they were asked for
 * @param indicators those that most cities tell first
 * @param awards from the highest level to the lowest
 * @param policies those that most cities share first
 * @param functions those that most cities have first
 */
public record Comparison(
        List<ComparedCity> cities,
        List<ComparedMetric> indicators,
        List<ComparedAwards> awards,
        List<ComparedPolicy> policies,
        List<ComparedFunction> functions,
        ComparedTasks tasks,
        List<ComparedProblems> problems) {}
