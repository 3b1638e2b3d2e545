package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Leaves at most one blank line between paragraphs, and none at the end. */
final class BlankLines implements CleaningRule {
    private static final String REASON = "blank lines";
    private static final PatternScan SURPLUS = PatternScan.behind("(?<=\\n)", "\\n(?:[ \\t　]*+\\n)++");

    @Override
    public List<Edit> edits(String text) {
        int end = endOf(text);
        List<Edit> edits = new ArrayList<>(SURPLUS.all(text.substring(0, end)).stream()
                .map(found -> new Edit(new Span(found.start(), found.end()), "\n", null, REASON))
                .toList());
        if (end < text.length()) {
            edits.add(new Edit(new Span(end, text.length()), "", null, REASON));
        }
        return edits;
    }

    private static int endOf(String text) {
        int end = text.length();
        while (end > 0 && " \t\n\u000b\f\r".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
