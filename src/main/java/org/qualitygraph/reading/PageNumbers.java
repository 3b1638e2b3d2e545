package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.qualitygraph.reading.Removed.Kind;
import org.qualitygraph.text.PatternScan;

/** Finds the lines that number a page (— 3 —, 第2页 共4页); a sentence that they part goes on behind them. */
final class PageNumbers implements CleaningRule {
    private static final String REASON = "a page's number between the lines";
    private static final PatternScan NUMBERED = PatternScan.ofLine(
            "[ \\t　]*+(?:[-—–－·•]\\s?\\d{1,3}\\s?[-—–－·•]|第\\s?\\d{1,3}\\s?页(?:[\\s,，/]*共\\s?\\d{1,3}\\s?页)?)[ \\t　]*+(?:\\n[ \\t　\\n]*+|$)");

    /** Prose that does not end, as a heading would not hold a comma. */
    private static final Pattern OPEN = Pattern.compile(".*[，。；：,].*[^" + WrappedLines.SENTENCE_ENDS + "”）)]");

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        for (MatchResult number : NUMBERED.all(text)) {
            int end = Lines.strippedEnd(text, 0, number.start());
            String before = text.substring(text.lastIndexOf('\n', Math.max(0, end - 1)) + 1, end);
            boolean parts = OPEN.matcher(before).matches()
                    && WrappedLines.mayGoOn(text.substring(number.end(), Lines.next(text, number.end())));
            edits.add(Edit.removal(parts ? end : number.start(), number.end(), Kind.PAGE_EDGE, REASON));
        }
        return edits;
    }
}
