package org.qualitygraph.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qualitygraph.annotation.NameScanner;
import org.qualitygraph.gazetteer.Tables;

/** Tells by keywords which quality areas a task concerns. */
public final class Areas {
    private static final int MOST = 3;
    private final NameScanner<String> scanner;

    private Areas(Map<String, String> keywords) {
        scanner = new NameScanner<>(keywords);
    }

    /** {@return the areas that {@code areas.csv} lists} */
    public static Areas of(Tables tables) {
        Map<String, String> keywords = new HashMap<>();
        tables.rows("areas.csv")
                .forEach(row -> keywords.putIfAbsent(row.getOrDefault("keyword", ""), row.getOrDefault("area", "")));
        return new Areas(keywords);
    }

    /** {@return at most three areas, in the order in which their keywords stand in the task} */
    List<String> of(String task) {
        return scanner.longest(task).stream()
                .map(NameScanner.Hit::value)
                .distinct()
                .limit(MOST)
                .toList();
    }
}
