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

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s　|｜·]+");

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
        return opening.or(() -> line.length() < LONGEST_LINE ? ofLine(line) : ofLongLine(line));
    }

    /** A site's foot is often one long line, but never a sentence. */
    private Optional<Kind> ofLongLine(String line) {
        return SAID.matcher(line).find()
                ? Optional.empty()
                : table.kind(ResidueForm.CONTAINS, row -> line.contains(row.text()));
    }

    /** {@return whether a line stands at the end of a page's text} */
    boolean endsPage(String line) {
        return line.length() < LONGEST_LINE
                && table.of(ResidueForm.ENDS_PAGE).stream().anyMatch(row -> line.startsWith(row.text()));
    }

    /** A line of names of pages and buttons only, one or several. */
    private Optional<Kind> ofNames(String line) {
        Optional<Kind> first = Optional.empty();
        for (String name : BETWEEN_NAMES.split(line, 0)) {
            Optional<Kind> kind = table.kind(ResidueForm.IS, row -> name.equals(row.text()));
            if (kind.isEmpty()) {
                return kind;
            }
            first = first.or(() -> kind);
        }
        return first;
    }

    private Optional<Kind> ofLine(String line) {
        return ofNames(line)
                .or(() -> table.kind(ResidueForm.STARTS, row -> line.startsWith(row.text())))
                .or(() -> table.kind(ResidueForm.CONTAINS, row -> line.contains(row.text())))
                .or(() -> SAID.matcher(line).find()
                        ? Optional.empty()
                        : table.kind(ResidueForm.WORD, row -> line.contains(row.text())))
                .or(() -> table.kind(
                        ResidueForm.MATCHES, row -> row.pattern().matcher(line).matches()));
    }
}
