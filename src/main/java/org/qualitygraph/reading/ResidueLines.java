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
        Optional<Kind> opening = starts(ResidueForm.OPENS, line);
        return opening.or(() -> line.length() < LONGEST_LINE ? ofLine(line) : ofLongLine(line));
    }

    /** A site's foot is often one long line, but never a sentence. */
    private Optional<Kind> ofLongLine(String line) {
        return SAID.matcher(line).find() ? Optional.empty() : contains(ResidueForm.CONTAINS, line);
    }

    /** {@return whether a line stands at the end of a page's text} */
    boolean endsPage(String line) {
        return line.length() < LONGEST_LINE && table.begins(ResidueForm.ENDS_PAGE, line);
    }

    /** A line of names of pages and buttons only, one or several. */
    private Optional<Kind> ofNames(String line) {
        Optional<Kind> first = Optional.empty();
        for (String name : BETWEEN_NAMES.split(line, 0)) {
            Optional<Kind> kind = table.begins(ResidueForm.IS, name)
                    ? table.kind(ResidueForm.IS, row -> name.equals(row.text()))
                    : Optional.empty();
            if (kind.isEmpty()) {
                return kind;
            }
            first = first.or(() -> kind);
        }
        return first;
    }

    private Optional<Kind> ofLine(String line) {
        return ofNames(line)
                .or(() -> starts(ResidueForm.STARTS, line))
                .or(() -> contains(ResidueForm.CONTAINS, line))
                .or(() -> SAID.matcher(line).find() ? Optional.empty() : contains(ResidueForm.WORD, line))
                .or(() -> table.kind(ResidueForm.MATCHES, row -> row.pattern().isWhole(line)));
    }

    private Optional<Kind> starts(ResidueForm form, String line) {
        return table.begins(form, line) ? table.kind(form, row -> line.startsWith(row.text())) : Optional.empty();
    }

    private Optional<Kind> contains(ResidueForm form, String line) {
        return table.occurs(form, line) ? table.kind(form, row -> line.contains(row.text())) : Optional.empty();
    }
}
