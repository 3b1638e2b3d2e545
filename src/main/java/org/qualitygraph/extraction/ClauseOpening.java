package org.qualitygraph.extraction;

import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;

/** What may stand before a clause's own words: connectives, times, modals and adverbs. */
final class ClauseOpening {
    private static final int LONGEST_MANNER = 11;

    private final Lexicon lexicon;
    private final PatternScan lead;
    private final PatternScan time;

    ClauseOpening(Lexicon lexicon) {
        this.lexicon = lexicon;
        lead = PatternScan.of(lexicon.alternation(WordClass.MODAL_ADVERB) + "*" + Modals.pattern(lexicon) + "(?:特别)?");
        time = PatternScan.of("[于在]?(?:(?:" + spanned(lexicon) + "|"
                + lexicon.alternation(WordClass.DAY_OF_YEAR) + "节?|[一二三四]季度|每个?"
                + lexicon.alternation(WordClass.EACH_PERIOD)
                + "[末底初度]?|" + lexicon.alternation(WordClass.OPENING_TIME)
                + "|20[xX×]{2}年底?|\\d{4}年|[\\d一二三四五六七八九十*]{1,3}月|“[^”]{2,6}”期间)"
                + "(?:[\\d一二三四五六七八九十]{1,3}[月日])*(?:[份底末]|[上中下]旬)?(?:之?前|以前|内(?![部地外控容需]))?)+[，、]?");
    }

    /** 三天之内, 五个工作日内, 这个礼拜五之前, 下周五前, 每个月10号以前, 三年. */
    private static String spanned(Lexicon lexicon) {
        return "(?:[每]个?月|[这本下]个?)?(?:" + lexicon.alternation(WordClass.WEEK)
                + "[一二三四五六日天末]?|[\\d一二三四五六七八九十两半]{1,3}个?" + lexicon.alternation(WordClass.SPAN_UNIT) + ")"
                + lexicon.alternation(WordClass.WITHIN) + "|[两三四五]年(?![期级])";
    }

    /** {@return where the clause's own words begin, behind connectives, times, modals and adverbs} */
    int skip(String text, int start, int end) {
        int at = start;
        while (at < end) {
            int length = lengthToSkip(text, at, end);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return at;
    }

    /** {@return where the stretch goes on behind times at its beginning} */
    int skipTime(String text, int start, int end) {
        int at = start;
        for (int length = timeLength(text, at, end); length > 0; length = timeLength(text, at, end)) {
            at += length;
        }
        return at + lexicon.lengthAt(WordClass.YEAR_END, text, at);
    }

    /** {@return the length of 全市 or 全县 at {@code at}; 0 where neither stands} */
    int wholeLength(String text, int at) {
        return lexicon.lengthAt(WordClass.COLLECTIVE_SCOPE, text, at);
    }

    private int lengthToSkip(String text, int at, int end) {
        int length = Math.max(modalLength(text, at, end), timeLength(text, at, end));
        if (length > 0) {
            return length;
        }
        int leadIn = leadInLength(text, at);
        if (leadIn > 0) {
            return leadIn;
        }
        int adverb = Math.max(lexicon.lengthAt(WordClass.ADVERB, text, at), manner(text, at, end));
        return adverb > 0 && lexicon.lengthAt(WordClass.TASK_VERB, text, at) <= adverb ? adverb : 0;
    }

    /** 深入扎实*地*开展: the length of the words that say how, 0 where no task verb follows. */
    private int manner(String text, int at, int end) {
        for (int i = at + 2; i < Math.min(end - 1, at + LONGEST_MANNER); i++) {
            if (text.charAt(i) == '地') {
                return lexicon.lengthAt(WordClass.TASK_VERB, text, i + 1) > 1
                                && lexicon.lengthAt(WordClass.TASK_VERB, text, at) == 0
                        ? i + 1 - at
                        : 0;
            }
        }
        return 0;
    }

    /** {@return the length of 要 with the adverbs before it at {@code at}, 0 when it does not stand there} */
    int modalLength(String text, int at, int end) {
        return lead.lengthAt(text, at, end);
    }

    /** {@return the length of a time (年底前, 每季度) at {@code at}, 0 when there is none} */
    int timeLength(String text, int at, int end) {
        int length = time.lengthAt(text, at, end);
        return length > 1 ? length : 0;
    }

    /** {@return the length of a connective (同时) at {@code at} that is not the beginning of a verb, 0 when there is none} */
    int leadInLength(String text, int at) {
        int length = lexicon.lengthAt(WordClass.LEAD_IN, text, at);
        return lexicon.lengthAt(WordClass.TASK_VERB, text, at) <= length ? length : 0;
    }
}
