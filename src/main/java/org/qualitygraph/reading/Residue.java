package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualitygraph.reading.Removed.Kind;

/** What a web page or a download site leaves around a speech: menus, counters, notes, related links, licence lines. */
final class Residue implements CleaningRule {
    private static final int SHORTEST_OF_A_SPEECH = 90;
    private final ResidueLines lines;

    Residue(ResidueLines lines) {
        this.lines = lines;
    }

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        int end = endOfPage(text);
        for (int start = 0; start < end; ) {
            int next = Math.min(end, Lines.next(text, start));
            int from = start;
            kindOf(text, start)
                    .ifPresent(kind -> edits.add(Edit.removal(from, next, kind, "a line of the page around the text")));
            start = next;
        }
        if (end < text.length()) {
            edits.add(Edit.removal(end, text.length(), Kind.RELATED, "what stands below the text"));
        }
        return edits;
    }

    /** {@return where the lowest part of the page begins that holds an end mark first and no speech} */
    private int endOfPage(String text) {
        int end = text.length();
        for (int start = lineStart(text, text.length()); ; start = lineStart(text, start - 1)) {
            String line = line(text, start);
            if (lines.endsPage(line)) {
                end = start;
            } else if (line.length() >= SHORTEST_OF_A_SPEECH
                    && lines.kindOf(line).isEmpty()) {
                return end;
            }
            if (start == 0) {
                return end;
            }
        }
    }

    private Optional<Kind> kindOf(String text, int start) {
        return lines.kindOf(line(text, start));
    }

    private static String line(String text, int start) {
        return text.substring(start, Lines.next(text, start)).strip();
    }

    private static int lineStart(String text, int before) {
        return before == 0 ? 0 : text.lastIndexOf('\n', before - 1) + 1;
    }
}
