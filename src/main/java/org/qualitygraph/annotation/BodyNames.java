package org.qualitygraph.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.Tables;
import org.qualitygraph.gazetteer.WordClass;

/** The stems and names of government bodies. */
public final class BodyNames {
    private final NameScanner<Body> scanner;

    private BodyNames(Tables tables, Lexicon lexicon) {
        Map<String, Body> forms = new HashMap<>();
        for (Map<String, String> row : tables.rows("departments.csv")) {
            String form = row.getOrDefault("form", "");
            String name = row.getOrDefault("name", "");
            boolean official = lexicon.has(WordClass.OFFICIAL_STEM, name);
            Body body = new Body(
                    official ? name : form,
                    !official && !form.equals(name),
                    row.getOrDefault("suffix", ""),
                    row.getOrDefault("function", ""),
                    row.getOrDefault("kind", "bureau"));
            forms.putIfAbsent(form, body);
        }
        scanner = new NameScanner<>(forms);
    }

    /** {@return the bodies that {@code tables} lists} */
    public static BodyNames of(Tables tables, Lexicon lexicon) {
        return new BodyNames(tables, lexicon);
    }

    /** {@return the usual ending (局) of the body with this official stem, empty when it is unknown or has none} */
    public String ending(String stem) {
        return scanner.all(stem).stream()
                .filter(hit -> hit.span().length() == stem.length())
                .map(hit -> hit.value().suffix())
                .findFirst()
                .orElse("");
    }

    /** {@return every place where a stem or name stands, overlapping ones included} */
    public List<NameScanner.Hit<Body>> scan(String text) {
        return scanner.all(text);
    }

    /**
     * A body's official stem, or its whole name where it takes no suffix.
     *
     * @param abridged whether the name is a short form (网信) that keeps the ending it is said with
     * @param suffix its usual ending (局, 委员会 …), empty when {@code name} is whole
     */
    public record Body(String name, boolean abridged, String suffix, String function, String kind) {}
}
