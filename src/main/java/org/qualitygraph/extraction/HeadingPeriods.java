package org.qualitygraph.extraction;

import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Periods.Period;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.outline.Item;
import org.qualitygraph.outline.OutlineSentence;

/** What a section is about by its headings: problems first, then achievements, then tasks, then words that hint at tasks. */
final class HeadingPeriods {
    private final String text;
    private final Lexicon lexicon;

    /** In a report 突出名牌带动，…向纵深推进 heads what was done. */
    private final boolean report;

    HeadingPeriods(SpeechContext context) {
        text = context.text();
        lexicon = context.lexicon();
        report = ReportTitles.standAbove(lexicon, text) || ReportTitles.areSaid(lexicon, text);
    }

    /** 2006年的*主要工作*任务, but not 主要工作和下步打算. */
    private boolean isOfTasks(String heading) {
        String words = heading.strip();
        int end = lexicon.lengthAtEnd(WordClass.TASK_HEADING_END, words);
        int joint = Math.max(words.lastIndexOf('和'), Math.max(words.lastIndexOf('及'), words.lastIndexOf('与')));
        return end > 0 && !lexicon.occursIn(WordClass.ACHIEVEMENT_HEADING, words.substring(0, Math.max(0, joint)));
    }

    /** {@return what the headings around an item's content say} */
    Period of(@Nullable Item innermost) {
        Period hinted = Period.OPEN;
        for (Item item = innermost; item != null; item = item.parent()) {
            if (!item.apart()) {
                continue;
            }
            Period own = of(item.heading().of(text));
            if (own == Period.PROBLEM || own == Period.PAST) {
                return own;
            }
            if (own == Period.FUTURE && report && !isCertain(item)) {
                continue;
            }
            hinted = hinted == Period.OPEN ? own : hinted;
            if (own == Period.FUTURE
                    && lexicon.occursIn(WordClass.PLAN_HEADING, item.heading().of(text))) {
                return Period.FUTURE;
            }
        }
        return hinted;
    }

    /** {@return whether some heading around an item's content announces what comes (下一步打算), and does not only hint at tasks} */
    boolean isCertain(@Nullable Item innermost) {
        for (Item item = innermost; item != null; item = item.parent()) {
            if (item.apart()
                    && lexicon.occursIn(WordClass.PLAN_HEADING, item.heading().of(text))) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the heading itself announces problems} */
    boolean announcesProblems(String heading) {
        return lexicon.occursIn(WordClass.PROBLEM_HEADING, heading)
                && !lexicon.occursIn(WordClass.PROBLEM_REMEDY, heading)
                && !lexicon.occursIn(WordClass.HOPEFUL_HEADING, heading);
    }

    /** {@return whether a heading is a problem itself: （一）品牌意识不强 under 存在的问题; the latter is none} */
    boolean isProblem(OutlineSentence heading) {
        return heading.item() != null
                && of(heading.item().parent()) == Period.PROBLEM
                && !announcesProblems(heading.span().of(text));
    }

    /** 既要看到成绩，更要看到差距 is about both and says nothing of its sentences; 各单位*要*报告进展 reports nothing. */
    private Period of(String heading) {
        boolean hopeful = lexicon.occursIn(WordClass.HOPEFUL_HEADING, heading);
        boolean achieved = lexicon.occursIn(WordClass.ACHIEVEMENT_HEADING, heading)
                && !hopeful
                && !isOfTasks(heading)
                && !Periods.DEMAND.occursIn(lexicon.without(WordClass.ACKNOWLEDGED, heading));
        achieved |= !hopeful
                && lexicon.begins(WordClass.PAST_PERIOD, heading)
                && !Periods.DEMAND.occursIn(heading)
                && !lexicon.occursIn(WordClass.PLAN_HEADING, heading);
        if (announcesProblems(heading)) {
            return achieved ? Period.OPEN : Period.PROBLEM;
        }
        if (achieved) {
            return Period.PAST;
        }
        boolean descriptive = lexicon.occursIn(WordClass.DESCRIPTIVE_HEADING, heading) && !hopeful;
        return !descriptive && lexicon.occursIn(WordClass.TASK_HEADING, heading) ? Period.FUTURE : Period.OPEN;
    }
}
