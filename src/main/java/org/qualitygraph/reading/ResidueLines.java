package org.qualitygraph.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qualitygraph.reading.Removed.Kind;

/** Tells whether a line is residue. */
final class ResidueLines {
    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_PARAGRAPH = 400;
    private static final Pattern SAID = Pattern.compile(
            "[。；！？]|^(?:[一二三四五六七八九十]{1,3}[、是]|第[一二三四五六七八九十]|[（(][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[.．、])");

    private final ResidueTable table;

    ResidueLines(ResidueTable table) {
        this.table = table;
    }

    /** {@return what kind of residue a line is, without blanks around it; empty when it belongs to the text} */
    Optional<Kind> kindOf(String line) {
        if (line.isEmpty() || line.length() > LONGEST_PARAGRAPH) {
            return Optional.empty();
        }
        Optional<Kind> opening = table.kind(ResidueForm.OPENS, row -> line.startsWith(row.text()));
        return line.length() >= LONGEST_LINE ? opening : opening.or(() -> ofLine(line));
    }

    /** {@return whether a line stands at the end of a page's text} */
    boolean endsPage(String line) {
        return line.length() < LONGEST_LINE
                && table.of(ResidueForm.ENDS_PAGE).stream().anyMatch(row -> line.startsWith(row.text()));
    }

    private Optional<Kind> ofLine(String line) {
        return table.kind(ResidueForm.IS, row -> line.equals(row.text()))
                .or(() -> table.kind(ResidueForm.STARTS, row -> line.startsWith(row.text())))
                .or(() -> table.kind(ResidueForm.CONTAINS, row -> line.contains(row.text())))
                .or(() -> SAID.matcher(line).find()
                        ? Optional.empty()
                        : table.kind(ResidueForm.WORD, row -> line.contains(row.text())))
                .or(() -> table.kind(
                        ResidueForm.MATCHES, row -> row.pattern().matcher(line).matches()));
    }
}
