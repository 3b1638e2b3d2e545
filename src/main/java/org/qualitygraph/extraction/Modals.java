package org.qualitygraph.extraction;

import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;

/** 要 and its kind, where they oblige: not in 要求, 要点, 要好. */
final class Modals {
    private final PatternScan scan;

    Modals(Lexicon lexicon) {
        scan = PatternScan.of(pattern(lexicon));
    }

    /** {@return whether a modal verb stands in the words} */
    boolean standIn(String words) {
        return scan.occursIn(words);
    }

    /** {@return a regular expression for one modal verb} */
    static String pattern(Lexicon lexicon) {
        return lexicon.alternation(WordClass.MODAL) + "(?!求|点|素|闻|害|塞|好(?!好)|紧(?![盯扣密紧跟抓])|(?<=当)[年月日天前地场时代])";
    }
}
