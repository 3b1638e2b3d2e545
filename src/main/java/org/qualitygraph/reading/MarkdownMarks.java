package org.qualitygraph.reading;

import java.util.List;
import org.qualitygraph.reading.Removed.Kind;
import org.qualitygraph.text.PatternScan;

/** Takes the marks off headings and tables; stars stay, for in this genre they are masks. */
final class MarkdownMarks implements CleaningRule {
    private static final PatternScan MARKS =
            PatternScan.ofLine("(?: {0,3}#{1,6}[ \\t]+|[ \\t]*+\\|?(?:[ \\t]*+:?-++:?[ \\t]*+\\|)++[-: \\t]*+\\n)");

    @Override
    public List<Edit> edits(String text) {
        return Edit.removals(MARKS, text, Kind.NOTATION, "marks of Markdown");
    }
}
