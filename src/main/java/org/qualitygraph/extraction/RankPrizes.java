package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Ranks are awards where a line names their winners (一等奖：…) or the sentence tells the event (在…博览会上获金奖). */
final class RankPrizes {
    private static final Pattern ORDINAL = Pattern.compile("^第[一二三四五六七八九十\\d]+届");
    private final PatternScan rank;
    private final Pattern event;

    RankPrizes(Lexicon lexicon) {
        rank = PatternScan.of(lexicon.alternation(WordClass.RANK_PRIZE));
        event = Pattern.compile("[\\p{IsHan}A-Z“”]{2,24}" + lexicon.alternation(WordClass.EVENT_END));
    }

    /** {@return the ranks that are awards, named after their event where it is told} */
    List<AwardMention> find(SpeechContext context) {
        String text = context.text();
        List<AwardMention> found = new ArrayList<>();
        String told = "";
        int sentence = -1;
        PatternScan.Matches matcher = rank.in(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            int start = context.sentenceAt(span.start()).span().start();
            told = start == sentence ? told : "";
            sentence = start;
            String before = text.substring(start, span.start());
            int again = context.lexicon().lengthAtEnd(WordClass.EVENT_END, before);
            String name = told.isEmpty() ? event(context, start, Math.max(start, span.start() - again)) : told;
            boolean line = before.isBlank() && text.startsWith("：", span.end());
            if (line || (!name.isEmpty() && isWon(context.lexicon(), before))) {
                told = name;
                found.add(new AwardMention(span, name + matcher.group(), null, "title"));
            }
        }
        return found;
    }

    /** 获银奖, 获得大赛银奖. */
    private static boolean isWon(Lexicon lexicon, String before) {
        String verb = before.substring(0, before.length() - lexicon.lengthAtEnd(WordClass.EVENT_END, before));
        return lexicon.ends(WordClass.WON, verb);
    }

    private String event(SpeechContext context, int from, int to) {
        Matcher matcher = event.matcher(context.text()).region(from, to);
        if (!matcher.find()) {
            return "";
        }
        int start = NameStarts.of(context, matcher.start(), matcher.end());
        return ORDINAL.matcher(context.text().substring(start, matcher.end()).replaceAll("[“”]", ""))
                .replaceFirst("");
    }
}
