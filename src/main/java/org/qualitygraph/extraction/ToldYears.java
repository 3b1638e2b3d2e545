package org.qualitygraph.extraction;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.text.PatternScan;

/** The years that a text speaks of. */
final class ToldYears {
    private static final PatternScan YEAR = PatternScan.of("(?<!\\d)((?:19|20)\\d\\d)年");

    private ToldYears() {}

    /** {@return the year told most often, the earliest of several, null when none is told} */
    static @Nullable Integer mostOften(String text) {
        Map<Integer, Integer> told = new TreeMap<>();
        for (MatchResult year : YEAR.all(text)) {
            told.merge(Integer.valueOf(year.group(1)), 1, Integer::sum);
        }
        return told.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
