package org.qualitygraph.extraction;

import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** 要 and its kind, where they oblige: not in 要求, 要点, 要好. */
final class Modals {
    private final Pattern pattern;

    Modals(Lexicon lexicon) {
        pattern = Pattern.compile(pattern(lexicon));
    }

    /** {@return the pattern of one modal verb} */
    Pattern pattern() {
        return pattern;
    }

    /** {@return a regular expression for one modal verb} */
    static String pattern(Lexicon lexicon) {
        return lexicon.alternation(WordClass.MODAL) + "(?!求|点|素|闻|害|塞|好(?!好)|紧(?![盯扣密紧跟抓]))";
    }
}
