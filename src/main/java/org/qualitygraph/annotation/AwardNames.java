package org.qualitygraph.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qualitygraph.gazetteer.Tables;

/** The known awards, honours, brand titles and certifications. */
public final class AwardNames {
    private final NameScanner<Award> scanner;

    private AwardNames(Tables tables) {
        Map<String, Award> forms = new HashMap<>();
        for (Map<String, String> row : tables.rows("awards.csv")) {
            forms.put(
                    row.getOrDefault("form", ""),
                    new Award(
                            row.getOrDefault("form", ""),
                            row.getOrDefault("name", ""),
                            row.getOrDefault("level", ""),
                            row.getOrDefault("category", "")));
        }
        scanner = new NameScanner<>(forms);
    }

    /** {@return the awards that {@code tables} lists} */
    public static AwardNames of(Tables tables) {
        return new AwardNames(tables);
    }

    /** {@return the places where an award is named, the longest at each place} */
    public List<NameScanner.Hit<Award>> scan(String text) {
        return scanner.longest(text);
    }

    /** A form of an award's name and what it stands for. */
    public record Award(String form, String name, String level, String category) {}
}
