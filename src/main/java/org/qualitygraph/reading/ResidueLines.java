package org.qualitygraph.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qualitygraph.reading.Removed.Kind;
import org.qualitygraph.text.PatternScan;

/** Tells whether a line is residue. */
final class ResidueLines {
    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_PARAGRAPH = 400;
    private static final Pattern SAID = Pattern.compile(
            "[。；！？]|^(?:[一二三四五六七八九十]{1,3}[、是]|第[一二三四五六七八九十]|[（(][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[.．、])");

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s　|｜·]+");

    private final ResidueTable table;
    private final List<Form> matches;

    private record Form(Kind kind, PatternScan pattern) {}

    ResidueLines(ResidueTable table) {
        this.table = table;
        matches = table.of(ResidueForm.MATCHES).rows().stream()
                .map(row -> new Form(row.kind(), PatternScan.of(row.text())))
                .toList();
    }

    /** {@return what kind of residue a line is, without blanks around it; empty when it belongs to the text} */
    Optional<Kind> kindOf(String written) {
        String line = written.length() < LONGEST_LINE ? withUsualDigits(written) : written;
        if (line.isEmpty() || line.length() > LONGEST_PARAGRAPH) {
            return Optional.empty();
        }
        Optional<Kind> opening = table.of(ResidueForm.OPENS).beginning(line);
        return opening.or(() -> line.length() < LONGEST_LINE ? ofLine(line) : ofLongLine(line));
    }

    /** Counters and dates are the same in digits of full width. */
    private static String withUsualDigits(String line) {
        StringBuilder usual = null;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character >= '０' && character <= '９') {
                usual = usual == null ? new StringBuilder(line) : usual;
                usual.setCharAt(i, (char) (character - '０' + '0'));
            }
        }
        return usual == null ? line : usual.toString();
    }

    /** A site's foot is often one long line, but never a sentence. */
    private Optional<Kind> ofLongLine(String line) {
        return SAID.matcher(line).find()
                ? Optional.empty()
                : table.of(ResidueForm.CONTAINS).in(line);
    }

    /** {@return whether a line stands at the end of a page's text} */
    boolean endsPage(String line) {
        return line.length() < LONGEST_LINE
                && table.of(ResidueForm.ENDS_PAGE).beginning(line).isPresent();
    }

    /** A line of names of pages and buttons only, one or several. */
    private Optional<Kind> ofNames(String line) {
        Optional<Kind> first = Optional.empty();
        for (String name : BETWEEN_NAMES.split(line, 0)) {
            Optional<Kind> kind = table.of(ResidueForm.IS).equalTo(name);
            if (kind.isEmpty()) {
                return kind;
            }
            first = first.or(() -> kind);
        }
        return first;
    }

    private Optional<Kind> ofLine(String line) {
        return ofNames(line)
                .or(() -> table.of(ResidueForm.STARTS).beginning(line))
                .or(() -> table.of(ResidueForm.CONTAINS).in(line))
                .or(() -> SAID.matcher(line).find()
                        ? Optional.empty()
                        : table.of(ResidueForm.WORD).in(line))
                .or(() -> matching(line));
    }

    private Optional<Kind> matching(String line) {
        for (Form form : matches) {
            if (form.pattern().isWhole(line)) {
                return Optional.of(form.kind());
            }
        }
        return Optional.empty();
    }
}
