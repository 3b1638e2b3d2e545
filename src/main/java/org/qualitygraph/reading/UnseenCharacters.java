package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import org.qualitygraph.reading.Removed.Kind;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Leaves one kind of line end, and none of the characters that no one sees but that turn the reading direction. */
final class UnseenCharacters implements CleaningRule {
    private static final PatternScan FOUND = PatternScan.of(
            "(\\r\\n|[\\r\\f\\x0b\\x85\\u2028\\u2029])|[\\x00-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\xad"
                    + "\\ufeff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufff9-\\uffff\\x{e0000}-\\x{e007f}]+");

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        PatternScan.Matches matcher = FOUND.in(text);
        while (matcher.find()) {
            edits.add(
                    matcher.group(1) == null
                            ? Edit.removal(matcher.start(), matcher.end(), Kind.UNSEEN, "characters that no one sees")
                            : new Edit(new Span(matcher.start(), matcher.end()), "\n", null, "a line's end"));
        }
        return edits;
    }
}
