package org.qualitygraph.resolution;

import java.util.HashSet;
import java.util.Set;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.Tables;
import org.qualitygraph.gazetteer.WordClass;

/** Which companies their names alone tell: registered names (…有限公司) and brands that the gazetteer knows. */
public final class Companies {
    private final Lexicon lexicon;
    private final Set<String> brands = new HashSet<>();

    /** The companies that {@code brands.csv} lists. */
    public Companies(Tables tables, Lexicon lexicon) {
        this.lexicon = lexicon;
        tables.rows("brands.csv").forEach(row -> {
            brands.add(row.getOrDefault("name", ""));
            brands.add(row.getOrDefault("fullName", ""));
        });
    }

    /** {@return whether another city may have a company of the same name} */
    boolean isLocal(String name) {
        return lexicon.lengthAtEnd(WordClass.ENTERPRISE_END, name) == 0 && !brands.contains(name);
    }
}
