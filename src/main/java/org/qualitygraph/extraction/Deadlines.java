package org.qualitygraph.extraction;

import org.jspecify.annotations.Nullable;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Until when a task is to be done: told in the task, right before it, or in the phrase that says whose it is. */
final class Deadlines {
    private static final String YEAR = "(?:20[\\dxX*]{2}|今|明)年";
    private static final String DAY = "\\d{1,2}月(?:\\d{1,2}日)?(?:[底末]|[上中下]旬)?";
    private static final PatternScan DEADLINE = PatternScan.of("到?(?:(?:" + YEAR + ")?" + DAY + "|" + YEAR
            + "[底末]?|[年月季][底末])(?:之前|以前|前)|年内|到?20\\d\\d年(?:\\d{1,2}月)?[底末]|到20\\d\\d年"
            + "|“十[一二三四五]五”(?:期间|末)|每(?:年|月|季度)(?:\\d{1,2}日前)?");
    private static final String CLAUSE_MARKS = "，；。：！？\n";
    private final String text;

    Deadlines(String text) {
        this.text = text;
    }

    /** {@return the deadline of a task in its own wording, null when none is told} */
    @Nullable
    String of(Span task, String words) {
        String within = in(words);
        if (within != null) {
            return within;
        }
        int start = clauseStart(task.start());
        String before = in(text.substring(start, task.start()));
        return before == null && start > 0 && text.charAt(start - 1) == '，' ? alone(start - 1) : before;
    }

    /** {@return the deadline of a task, or else that of the phrase behind it (（甲局负责，6月底前完成）)} */
    @Nullable
    String of(Span task, String words, Span phrase) {
        String own = of(task, words);
        return own == null ? in(phrase.of(text)) : own;
    }

    /** 2025年底前，甲局要…: a clause of its own that says nothing but the time. */
    private @Nullable String alone(int end) {
        String clause = text.substring(clauseStart(end), end).strip();
        return DEADLINE.isWhole(clause) ? clause : null;
    }

    private int clauseStart(int end) {
        int start = end;
        while (start > 0 && CLAUSE_MARKS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static @Nullable String in(String words) {
        PatternScan.Matches matcher = DEADLINE.in(words);
        return matcher.find() ? matcher.group() : null;
    }
}
