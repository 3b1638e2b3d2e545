package org.qualitygraph.reading;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.qualitygraph.gazetteer.Tables;
import org.qualitygraph.reading.Removed.Kind;

/** What sites leave around texts, from {@code residue.csv}. */
final class ResidueTable {
    private final Map<ResidueForm, ResidueTexts> texts = new EnumMap<>(ResidueForm.class);

    /**
     * Reads the table.
     *
     * @throws IllegalArgumentException when a row names an unknown kind or form
     */
    ResidueTable(Tables tables) {
        for (ResidueForm form : ResidueForm.values()) {
            texts.put(form, new ResidueTexts());
        }
        for (Map<String, String> row : tables.rows("residue.csv")) {
            ResidueForm form = ResidueForm.parse(row.getOrDefault("form", ""));
            Kind kind = Kind.valueOf(
                    row.getOrDefault("kind", "").toUpperCase(Locale.ROOT).replace('-', '_'));
            of(form).add(kind, row.getOrDefault("text", ""));
        }
    }

    /** {@return the texts of a form} */
    ResidueTexts of(ResidueForm form) {
        return texts.getOrDefault(form, new ResidueTexts());
    }
}
