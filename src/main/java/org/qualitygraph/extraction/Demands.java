package org.qualitygraph.extraction;

import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;

/** 要, 必须 and their kind, where they say what is to be done: not in 主要, 需要, 要求, 要看到. */
final class Demands {
    private final PatternScan scan;

    Demands(Lexicon lexicon) {
        scan = PatternScan.of("(?<![主需重还只])(?:要(?![求点素看])|" + lexicon.alternation(WordClass.DEMAND) + ")");
    }

    /** {@return whether a clause says what is to be done} */
    static boolean standIn(Lexicon lexicon, String clause) {
        return lexicon.derived(Demands.class, Demands::new).scan.occursIn(clause);
    }

    /** {@return where a clause has said that something is to be done, -1 when it does not} */
    static int endIn(Lexicon lexicon, String clause) {
        PatternScan.Matches matcher =
                lexicon.derived(Demands.class, Demands::new).scan.in(clause);
        return matcher.find() ? matcher.end() : -1;
    }
}
