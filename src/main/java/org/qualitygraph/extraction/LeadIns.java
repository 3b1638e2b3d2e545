package org.qualitygraph.extraction;

import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;

/** What may stand in a clause before those who act: *同时*，*今年底前*，*希望*各部门…. */
final class LeadIns {
    private final Lexicon lexicon;
    private final PatternScan time;

    LeadIns(Lexicon lexicon) {
        this.lexicon = lexicon;
        time = PatternScan.of("(?:20\\d\\d年|" + lexicon.alternation(WordClass.LEAD_TIME)
                + "|[\\d一二三四五六七八九十]{1,2}月)(?:[\\d一二三四五六七八九十]{1,2}月)?(?:[底末份]|[上中下]旬)?(?:之?前|以前)?[，、]?");
    }

    /** {@return where the actors may begin, behind all that leads in; {@code start} when nothing stands behind it} */
    int skip(String text, int start, int end) {
        int at = start;
        while (at < end) {
            int length = lexicon.lengthAt(WordClass.LEAD_IN, text, at);
            if (length == 0) {
                length = lexicon.lengthAt(WordClass.EXHORT, text, at);
            }
            if (length == 0 && lexicon.lengthAt(WordClass.EXHORT, text, at + 1) > 0) {
                length = lexicon.lengthAt(WordClass.MODAL_ADVERB, text, at);
            }
            if (length == 0) {
                length = time.lengthAt(text, at, end);
            }
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return start;
    }
}
