package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.reading.Removed.Kind;
import org.qualitygraph.text.PatternScan;

/** Finds the page numbers that a download site's converter stamped into sentences (质量2、管理). */
final class PageStamps implements CleaningRule {
    private static final String REASON = "a page's number inside the text";
    private static final PatternScan INSIDE =
            PatternScan.behind("(?<=[\\p{IsHan}，、])", "[ \\t　\\n]*+(\\d{1,3})、[ \\t　\\n]*+(?=[\\p{IsHan}，。；、])");
    private static final Pattern FIRST = Pattern.compile("(?m)^[ \\t　]*1、(?=在|同志)");

    /** A stamp counts pages: 2 comes before 3, and none follows punctuation as the numbers of a list do. */
    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        PatternScan.Matches matcher = INSIDE.in(text);
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group(1));
            if (number == edits.size() + 2 && !startsHeading(text, matcher)) {
                edits.add(Edit.removal(matcher.start(), matcher.end(), Kind.PAGE_STAMP, REASON));
            }
        }
        Matcher first = FIRST.matcher(text);
        if (!edits.isEmpty() && first.find()) {
            edits.removeIf(edit -> edit.span().start() < first.end());
            edits.addFirst(Edit.removal(first.start(), first.end(), Kind.PAGE_STAMP, REASON));
        }
        return edits;
    }

    /** A number at the start of a line is a heading when the line before it ends a sentence or is one itself. */
    private static boolean startsHeading(String text, MatchResult matcher) {
        if (!matcher.group().contains("\n")) {
            return false;
        }
        int lineStart = text.lastIndexOf('\n', Math.max(0, matcher.start() - 1)) + 1;
        return matcher.start() - lineStart < 40
                && text.indexOf("1、", Math.max(0, lineStart - 400)) >= 0
                && text.substring(lineStart, matcher.start()).strip().matches("\\d+、.*");
    }
}
