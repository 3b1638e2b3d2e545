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
    private static final PatternScan YEAR = PatternScan.behind("(?<!截.?)", "(?:到|至)20\\d\\d年(?!的)");

    /** 研制*了*18种: told, even in a section on tasks. */
    private static final PatternScan TOLD = PatternScan.of("(?<!为|除|极)了(?!解)");

    private final SpeechContext context;
    private @Nullable BitSet bound;

    GoalYears(SpeechContext context) {
        this.context = context;
    }

    /** {@return whether the words name the year of a goal} */
    static boolean names(String words) {
        return YEAR.occursIn(words);
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
            boolean named = year.find();
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
