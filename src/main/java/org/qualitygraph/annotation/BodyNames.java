package org.qualitygraph.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qualitygraph.gazetteer.Tables;

/** The stems and names of government bodies. */
public final class BodyNames {
    private final NameScanner<Body> scanner;

    private BodyNames(Tables tables) {
        Map<String, Body> forms = new HashMap<>();
        for (Map<String, String> row : tables.rows("departments.csv")) {
            Body body = new Body(
                    row.getOrDefault("name", ""),
                    row.getOrDefault("suffix", ""),
                    row.getOrDefault("function", ""),
                    row.getOrDefault("kind", "bureau"));
            forms.putIfAbsent(row.getOrDefault("form", ""), body);
        }
        scanner = new NameScanner<>(forms);
    }

    /** {@return the bodies that {@code tables} lists} */
    public static BodyNames of(Tables tables) {
        return new BodyNames(tables);
    }

    /** {@return every place where a stem or name stands, overlapping ones included} */
    public List<NameScanner.Hit<Body>> scan(String text) {
        return scanner.all(text);
    }

    /**
     * A body's official stem, or its whole name where it takes no suffix.
     *
     * @param suffix its usual ending (局, 委员会 …), empty when {@code name} is whole
     */
    public record Body(String name, String suffix, String function, String kind) {}
}
