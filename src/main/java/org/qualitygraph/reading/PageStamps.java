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
            PatternScan.behind("(?<=[\\p{IsHan}，、])", "[ \\t　\\n]*+([0-9０-９]{1,3})、[ \\t　\\n]*+(?=[\\p{IsHan}，。；、])");
    private static final Pattern FIRST = Pattern.compile("(?m)^[ \\t　]*+[1１]、(?=在|同志)");

    /** A stamp counts pages: 2 comes before 3, and none follows punctuation as the numbers of a list do. */
    @Override
    public List<Edit> edits(String text) {
        if (!text.contains("2、") && !text.contains("２、")) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        for (MatchResult found : INSIDE.all(text)) {
            int number = Integer.parseInt(found.group(1));
            if (number == edits.size() + 2 && !startsHeading(text, found)) {
                edits.add(Edit.removal(found.start(), found.end(), Kind.PAGE_STAMP, REASON));
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
    private static boolean startsHeading(String text, MatchResult found) {
        if (!found.group().contains("\n")) {
            return false;
        }
        int lineStart = text.lastIndexOf('\n', Math.max(0, found.start() - 1)) + 1;
        return found.start() - lineStart < 40
                && text.indexOf("1、", Math.max(0, lineStart - 400)) >= 0
                && text.substring(lineStart, found.start()).strip().matches("\\d+、.*");
    }
}
