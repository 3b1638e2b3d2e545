package org.qualitygraph.extraction;

import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** Whether a text calls itself a report: in one of its first lines, at its beginning where title and text run together, or in its opening words. */
final class ReportTitles {
    private static final int HEAD = 200;
    private static final int LINES = 3;
    private static final int OPENING = 60;
    private static final Pattern MARK = Pattern.compile("[，。；！？]");

    private ReportTitles() {}

    /** The report's name before what is no word, for one lexicon. */
    private record RunIn(Pattern pattern) {
        static RunIn of(Lexicon lexicon) {
            return new RunIn(Pattern.compile(lexicon.alternation(WordClass.REPORT_NAME) + "(?=[^\\p{IsHan}])"));
        }
    }

    /** {@return whether the opening words call the text a report: 我就有关情况作个汇报} */
    static boolean areSaid(Lexicon lexicon, String text) {
        return lexicon.occursIn(WordClass.REPORT_SAID, text.substring(0, Math.min(HEAD, text.length())));
    }

    /** {@return whether the text is titled as a report} */
    static boolean standAbove(Lexicon lexicon, String text) {
        String head = text.substring(0, Math.min(HEAD, text.length())).strip();
        String opening = MARK.split(head.substring(0, Math.min(OPENING, head.length())), 2)[0];
        return head.lines().limit(LINES).anyMatch(line -> lexicon.ends(WordClass.REPORT_NAME, line.strip()))
                || lexicon.derived(RunIn.class, RunIn::of)
                        .pattern()
                        .matcher(opening)
                        .find();
    }
}
