package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.Alternation;
import org.qualitygraph.gazetteer.Tables;
import org.qualitygraph.reading.Removed.Kind;
import org.qualitygraph.text.PatternScan;

/** What sites leave around texts, from {@code residue.csv}. */
final class ResidueTable {
    private final Map<ResidueForm, List<Row>> rows = new EnumMap<>(ResidueForm.class);
    private final Map<ResidueForm, PatternScan> texts = new EnumMap<>(ResidueForm.class);

    /**
     * A row.
     *
     * @param pattern the text as a regular expression, literal unless the form says otherwise
     */
    record Row(Kind kind, String text, PatternScan pattern) {}

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
            PatternScan pattern = PatternScan.of(form == ResidueForm.MATCHES ? text : Pattern.quote(text));
            rows.computeIfAbsent(form, key -> new ArrayList<>()).add(new Row(kind, text, pattern));
        }
        for (ResidueForm form : ResidueForm.values()) {
            texts.put(
                    form,
                    PatternScan.of(
                            Alternation.of(of(form).stream().map(Row::text).toList())));
        }
    }

    /** {@return the rows of a form} */
    List<Row> of(ResidueForm form) {
        return rows.getOrDefault(form, List.of());
    }

    /** {@return whether a text of the form occurs in {@code line}} */
    boolean occurs(ResidueForm form, String line) {
        return Objects.requireNonNull(texts.get(form)).occursIn(line);
    }

    /** {@return whether a text of the form stands at the beginning of {@code line}} */
    boolean begins(ResidueForm form, String line) {
        return Objects.requireNonNull(texts.get(form)).lengthAt(line, 0, line.length()) > 0;
    }

    /** {@return the kind of the first row of the form that holds} */
    Optional<Kind> kind(ResidueForm form, Predicate<Row> holds) {
        return of(form).stream().filter(holds).map(Row::kind).findFirst();
    }
}
