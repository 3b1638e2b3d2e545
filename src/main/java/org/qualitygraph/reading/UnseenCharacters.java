package org.qualitygraph.reading;

import java.util.List;
import java.util.regex.MatchResult;
import org.qualitygraph.reading.Removed.Kind;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Leaves one kind of line end, one width of blanks beside the Chinese one, and none of the characters that no one sees but that turn the reading direction. */
final class UnseenCharacters implements CleaningRule {
    private static final PatternScan FOUND = PatternScan.of(
            "(\\r\\n|[\\r\\f\\x0b\\x85\\u2028\\u2029])|([\\xa0\\u2000-\\u200a\\u202f\\u205f])|[\\x00-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\xad"
                    + "\\ufeff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufff9-\\uffff\\x{e0000}-\\x{e007f}]+");

    @Override
    public List<Edit> edits(String text) {
        return FOUND.all(text).stream().map(UnseenCharacters::edit).toList();
    }

    private static Edit edit(MatchResult found) {
        Span span = new Span(found.start(), found.end());
        return found.group(1) != null
                ? new Edit(span, "\n", null, "a line's end")
                : found.group(2) != null
                        ? new Edit(span, " ", null, "a blank")
                        : Edit.removal(found.start(), found.end(), Kind.UNSEEN, "characters that no one sees");
    }
}
