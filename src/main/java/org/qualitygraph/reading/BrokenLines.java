package org.qualitygraph.reading;

import java.util.List;
import org.qualitygraph.reading.Removed.Kind;
import org.qualitygraph.text.PatternScan;

/** Finds line ends behind a comma: no paragraph ends there. */
final class BrokenLines implements CleaningRule {
    private static final PatternScan BROKEN =
            PatternScan.behind("(?<=[，、])", "[ \\t　]*+\\n[ \\t　\\n]*+(?=[\\p{IsHan}“《（])");

    @Override
    public List<Edit> edits(String text) {
        return Edit.removals(BROKEN, text, Kind.LINE_BREAK, "a line that ended inside a sentence");
    }
}
