package org.qualitygraph.extraction;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.PatternScan;

/** Sentences behind the year of a goal: 到2015年，… binds those behind it in its paragraph, as long as none tells how things stand. */
final class GoalYears {
    private static final PatternScan YEAR = PatternScan.behind("(?<!截.?)", "(?:到|至)(20\\d\\d)年(?!的)");

    /** 研制*了*18种: told, even in a section on tasks. */
    private static final PatternScan TOLD = PatternScan.of("(?<!为|除|极)了(?!解)");

    private final SpeechContext context;
    private final @Nullable Integer spoken;
    private @Nullable BitSet bound;

    /**
     * The goals of one speech.
     *
     * @param spoken the year in which it was given, null when it does not say
     */
    GoalYears(SpeechContext context, @Nullable Integer spoken) {
        this.context = context;
        this.spoken = spoken;
    }

    /** {@return whether a clause of {@code sentence} names the year of a goal} */
    boolean standIn(String clause, String sentence) {
        PatternScan.Matches year = YEAR.in(clause);
        return year.find() && isGoal(year, sentence.substring(sentence.indexOf(clause) + year.end()));
    }

    /**
     * A year to come is one of a goal, one that has passed only where the words aim at something; of the year of the speech, and
     * where that is unknown, the words tell whether they say how things stand (到2007年6月底，全市*共有*名牌12个).
     */
    private boolean isGoal(PatternScan.Matches year, String behind) {
        int told = spoken == null ? 0 : Integer.signum(Integer.parseInt(year.group(1)) - spoken);
        Lexicon lexicon = context.lexicon();
        boolean aims = lexicon.occursIn(WordClass.TARGET_CUE, behind) || Periods.DEMAND.occursIn(behind);
        return told > 0
                || aims
                || (told == 0
                        && !lexicon.occursIn(WordClass.ACTUAL_CUE, lexicon.without(WordClass.YEAR_ON_YEAR, behind))
                        && !TOLD.occursIn(behind));
    }

    /** {@return whether the words tell what has happened} */
    boolean tells(String words) {
        return TOLD.occursIn(words) || context.lexicon().occursIn(WordClass.TOLD_TIME, words);
    }

    /** {@return whether a sentence before it in its paragraph has set a year for what it tells, or it announces targets itself} */
    boolean binds(OutlineSentence sentence) {
        if (bound == null) {
            bound = compute(context.outline().sentences());
        }
        return bound.get(sentence.ordinal());
    }

    private BitSet compute(List<OutlineSentence> sentences) {
        BitSet result = new BitSet();
        boolean running = false;
        int paragraph = -1;
        for (OutlineSentence sentence : sentences) {
            String words = sentence.span().of(context.text());
            boolean goesOn = running && sentence.paragraph() == paragraph;
            PatternScan.Matches year = YEAR.in(words);
            boolean named = year.find() && isGoal(year, words.substring(year.end()));
            running = (goesOn || named) && !tellsOfNow(words, named ? words.substring(year.start()) : words);
            result.set(sentence.ordinal(), (running && goesOn) || announces(words));
            paragraph = sentence.paragraph();
        }
        return result;
    }

    /** 今年的盘子就这么几个数：…, but not 去年几个数是这样的：…. */
    private boolean announces(String sentence) {
        String frame = sentence.substring(0, Math.max(0, sentence.indexOf('：')));
        return context.lexicon().occursIn(WordClass.TARGET_FRAME, frame)
                && !context.lexicon().occursIn(WordClass.ACTUAL_CUE, frame)
                && !tells(frame);
    }

    private boolean tellsOfNow(String sentence, String behindYear) {
        Lexicon lexicon = context.lexicon();
        return lexicon.begins(WordClass.PRESENT, sentence)
                || tells(behindYear)
                || lexicon.occursIn(WordClass.ACTUAL_CUE, behindYear);
    }
}
