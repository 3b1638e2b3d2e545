package org.qualitygraph.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.qualitygraph.text.Span;

/** Leaves at most one blank line between paragraphs, and none at the end. */
final class BlankLines implements CleaningRule {
    private static final Pattern SURPLUS = Pattern.compile("(?<=\\n)\\n(?:[ \\t　]*\\n)+|\\s+\\z");

    @Override
    public List<Edit> edits(String text) {
        return SURPLUS.matcher(text)
                .results()
                .map(found -> new Edit(
                        new Span(found.start(), found.end()),
                        found.end() == text.length() ? "" : "\n",
                        null,
                        "blank lines"))
                .toList();
    }
}
