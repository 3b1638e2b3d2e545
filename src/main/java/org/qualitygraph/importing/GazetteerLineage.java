package org.qualitygraph.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qualitygraph.gazetteer.Tables;
import org.qualitygraph.graph.FunctionLineage;

/** The reforms of {@code lineage.csv}. */
final class GazetteerLineage implements FunctionLineage {
    private final Map<String, List<Succession>> successors = new HashMap<>();

    /**
     * The lineage that {@code tables} lists.
     *
     * @throws IllegalStateException when a row has no year
     */
    GazetteerLineage(Tables tables) {
        for (Map<String, String> row : tables.rows("lineage.csv")) {
            successors
                    .computeIfAbsent(row.getOrDefault("from", ""), any -> new ArrayList<>())
                    .add(new Succession(row.getOrDefault("to", ""), year(row)));
        }
    }

    @Override
    public List<Succession> successorsOf(String function) {
        return List.copyOf(successors.getOrDefault(function, List.of()));
    }

    private static int year(Map<String, String> row) {
        String year = row.getOrDefault("year", "");
        if (!year.matches("\\d{4}")) {
            throw new IllegalStateException("lineage.csv: give the year of the reform in four digits: " + row);
        }
        return Integer.parseInt(year);
    }
}
