package org.qualitygraph.query.comparison;

import java.util.List;
import java.util.Map;
import org.qualitygraph.query.Answers;
import org.springframework.stereotype.Component;

/** Puts cities side by side. */
@Component
public final class Comparisons {
    private static final String IDS = "ids";

    private final Answers answers;

    Comparisons(Answers answers) {
        this.answers = answers;
    }

    /** {@return those of {@code ids} that are ids or names of regions, in that order} */
    public List<ComparedCity> cities(List<String> ids) {
        return answers.items("compared-cities", Map.of(IDS, ids), ComparedCity.class);
    }

    /** {@return the figures of the cities, metric by metric} */
    public List<ComparedMetric> indicators(List<ComparedCity> cities) {
        return answers.items("compared-indicators", ids(cities), ComparedMetric.class);
    }

    /**
     * {@return all that can be compared}
     *
     * @param limit how many groups of tasks and how many tasks of each city
     */
    public Comparison of(List<ComparedCity> cities, int limit) {
        Map<String, Object> ids = ids(cities);
        Map<String, Object> bounded = Map.of(IDS, ids.get(IDS), "limit", limit);
        return new Comparison(
                cities,
                indicators(cities),
                answers.items("compared-awards", ids, ComparedAwards.class),
                answers.items("compared-policies", ids, ComparedPolicy.class),
                answers.items("compared-functions", ids, ComparedFunction.class),
                answers.one("compared-tasks", bounded, ComparedTasks.class),
                answers.items("compared-problems", ids, ComparedProblems.class));
    }

    private static Map<String, Object> ids(List<ComparedCity> cities) {
        return Map.of(IDS, cities.stream().map(ComparedCity::id).toList());
    }
}
