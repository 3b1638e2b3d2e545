package org.qualitygraph.extraction;

import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** 今年的目标是：…, 力争实现以下目标，… – what follows the mark is aimed at. */
final class AnnouncedGoals {
    private final Pattern pattern;

    AnnouncedGoals(Lexicon lexicon) {
        pattern = Pattern.compile(lexicon.alternation(WordClass.GOAL_NOUN) + "(?![^：]{0,8}"
                + lexicon.alternation(WordClass.PLAN_DONE) + ")[^，。；：]{0,8}[：，]");
    }

    /** {@return whether the words announce goals} */
    boolean standIn(String words) {
        return pattern.matcher(words).find();
    }
}
