package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.reading.Removed.Kind;

/** The residue texts of one form, found by their first characters; of several that a line holds, the first row counts. */
final class ResidueTexts {
    private final List<Row> rows = new ArrayList<>();
    private final Map<Character, List<Row>> byFirst = new HashMap<>();

    /**
     * A row.
     *
     * @param order among the rows of its form, from 0
     */
    record Row(Kind kind, String text, int order) {}

    void add(Kind kind, String text) {
        Row row = new Row(kind, text, rows.size());
        rows.add(row);
        byFirst.computeIfAbsent(text.charAt(0), first -> new ArrayList<>()).add(row);
    }

    List<Row> rows() {
        return rows;
    }

    /** {@return the kind of the first row whose text is {@code line}} */
    Optional<Kind> equalTo(String line) {
        return line.isEmpty()
                ? Optional.empty()
                : startingWith(line.charAt(0)).stream()
                        .filter(row -> row.text().equals(line))
                        .map(Row::kind)
                        .findFirst();
    }

    /** {@return the kind of the first row with whose text {@code line} begins} */
    Optional<Kind> beginning(String line) {
        return Optional.ofNullable(line.isEmpty() ? null : first(line, 0)).map(Row::kind);
    }

    /** {@return the kind of the first row whose text stands somewhere in {@code line}} */
    Optional<Kind> in(String line) {
        Row found = null;
        for (int at = 0; at < line.length(); at++) {
            Row here = first(line, at);
            found = here != null && (found == null || here.order() < found.order()) ? here : found;
        }
        return Optional.ofNullable(found).map(Row::kind);
    }

    private @Nullable Row first(String line, int at) {
        for (Row row : startingWith(line.charAt(at))) {
            if (line.startsWith(row.text(), at)) {
                return row;
            }
        }
        return null;
    }

    private List<Row> startingWith(char character) {
        return byFirst.getOrDefault(character, List.of());
    }
}
