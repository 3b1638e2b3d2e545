package org.qualitygraph.reading;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.qualitygraph.reading.Removed.Kind;
import org.qualitygraph.text.PatternScan;

/**
 * Finds a blank or a line's end inside a word. What parts a word and what parts two of them looks alike, so the text
 * itself has to show it: elsewhere it writes the same characters whole. Names in a row (甲公司 乙公司) never are.
 */
final class PartedWords implements CleaningRule {
    private static final PatternScan GAP =
            PatternScan.behind("(?<=\\p{IsHan}{2})", "(?:[ \u00a0]|[ \u00a0]?\\n)(?=\\p{IsHan})");
    private static final Pattern NUMBERED =
            Pattern.compile("[ \\t　]*+(?:第?[一二三四五六七八九十]{1,3}[、是要章节条部）)]|[（(]|\\d{1,2}[.．、]|[①-⑳])");
    /** Shorter lines are headings, names and cells of tables. */
    private static final int PROSE = 20;
    /** A text with more blanks than this is laid out with them. */
    private static final int MOST_BLANKS = 60;
    /** To look for a word takes a walk through the text. */
    private static final int MOST_LOOKED_AT = 200;

    @Override
    public List<Edit> edits(String text) {
        List<MatchResult> gaps = GAP.all(text);
        return gaps.stream()
                .filter(gap -> isLine(gap) || gaps.size() <= MOST_BLANKS)
                .filter(gap -> isProse(text, gap))
                .limit(MOST_LOOKED_AT)
                .filter(gap -> isWhole(text, gap))
                .map(PartedWords::edit)
                .toList();
    }

    private static Edit edit(MatchResult gap) {
        return isLine(gap)
                ? Edit.removal(gap.start(), gap.end(), Kind.LINE_BREAK, "a line that ended inside a word")
                : Edit.removal(gap.start(), gap.end(), Kind.BLANK, "a blank inside a word");
    }

    private static boolean isLine(MatchResult gap) {
        return gap.group().endsWith("\n");
    }

    /** 讲 话 is a word where 的讲话 or 讲话中 is written too; at a line's end, where paragraphs end, both have to be. */
    private static boolean isWhole(String text, MatchResult gap) {
        String before = text.substring(gap.start() - 2, gap.start());
        String after = text.substring(gap.end(), Math.min(text.length(), gap.end() + 2));
        boolean left = text.contains(before + after.charAt(0));
        boolean right = after.length() == 2 && text.contains(before.charAt(1) + after);
        return isLine(gap) ? left && right : left || right;
    }

    private static boolean isProse(String text, MatchResult gap) {
        int start = text.lastIndexOf('\n', gap.start() - 1) + 1;
        int next = Lines.next(text, gap.end());
        if (!isLine(gap)) {
            return next - start >= PROSE;
        }
        return gap.start() - start >= PROSE
                && !isNumbered(text, start, gap.start())
                && !isNumbered(text, gap.end(), next);
    }

    private static boolean isNumbered(String text, int start, int end) {
        return NUMBERED.matcher(text).region(start, end).lookingAt();
    }
}
