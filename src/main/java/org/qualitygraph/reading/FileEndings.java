package org.qualitygraph.reading;

import java.util.List;
import org.qualitygraph.reading.Removed.Kind;
import org.qualitygraph.text.PatternScan;

/** Finds the ending of a file's name behind the title, where a site shows the one for the other. */
final class FileEndings implements CleaningRule {
    private static final PatternScan ENDING =
            PatternScan.behind("(?<=[\\p{IsHan}）)”》\\d])", "[.．](?i:docx?|wps|rtf|pdf|txt)(?=[ \\t　]*+(?:\\n|\\z))");
    private static final int LONGEST_TITLE = 60;

    @Override
    public List<Edit> edits(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int next = Lines.next(text, start);
        return next - start > LONGEST_TITLE
                ? List.of()
                : Edit.removals(ENDING, text.substring(0, next), Kind.NOTATION, "the ending of a file's name");
    }
}
