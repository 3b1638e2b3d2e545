package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.Tables;
import org.qualitygraph.reading.Removed.Kind;

/** What sites leave around texts, from {@code residue.csv}. */
final class ResidueTable {
    private final Map<ResidueForm, List<Row>> rows = new EnumMap<>(ResidueForm.class);

    /**
     * A row.
     *
     * @param pattern the text as a regular expression, literal unless the form says otherwise
     */
    record Row(Kind kind, String text, Pattern pattern) {}

    /**
     * Reads the table.
     *
     * @throws IllegalArgumentException when a row names an unknown kind or form
     */
    ResidueTable(Tables tables) {
        for (Map<String, String> row : tables.rows("residue.csv")) {
            ResidueForm form = ResidueForm.parse(row.getOrDefault("form", ""));
            String text = row.getOrDefault("text", "");
            Kind kind = Kind.valueOf(
                    row.getOrDefault("kind", "").toUpperCase(Locale.ROOT).replace('-', '_'));
            Pattern pattern = Pattern.compile(text, form == ResidueForm.MATCHES ? 0 : Pattern.LITERAL);
            rows.computeIfAbsent(form, key -> new ArrayList<>()).add(new Row(kind, text, pattern));
        }
    }

    /** {@return the rows of a form} */
    List<Row> of(ResidueForm form) {
        return rows.getOrDefault(form, List.of());
    }

    /** {@return the kind of the first row of the form that holds} */
    Optional<Kind> kind(ResidueForm form, Predicate<Row> holds) {
        return of(form).stream().filter(holds).map(Row::kind).findFirst();
    }
}
