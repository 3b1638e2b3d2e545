package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Alternation;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** How far the name of an award reaches around its core: region and level before it, 提名奖 or 单位 behind it. */
final class AwardExtents {
    private static final String PRODUCT = "产品";
    private static final String UNITS = "省市县区州";
    private static final int LONGEST_TRADE = 14;
    private final Lexicon lexicon;
    private final Pattern tail;
    private final Pattern level;
    private final Pattern otherWord;
    private final Pattern trade;
    private final PatternScan verbs;

    AwardExtents(Lexicon lexicon) {
        this.lexicon = lexicon;
        tail = Pattern.compile(lexicon.alternation(WordClass.AWARD_TAIL));
        level = Pattern.compile(lexicon.alternation(WordClass.AWARD_LEVEL) + "$");
        verbs = PatternScan.of(Alternation.of(lexicon.of(WordClass.NAME_CUT).stream()
                .filter(word -> word.length() > 1)
                .toList()));
        otherWord = Pattern.compile(lexicon.alternation(WordClass.NOT_AWARD_TAIL));
        trade = Pattern.compile(lexicon.alternation(WordClass.TRADE_SCOPE) + "\\p{IsHan}{2,10}$");
    }

    /** {@return the hit without a level that belongs to the word before it: 我市|名牌} */
    Span core(String text, Span hit) {
        boolean borrowed = UNITS.indexOf(text.charAt(hit.start())) >= 0 && insideWord(text, hit.start());
        return borrowed ? new Span(hit.start() + 1, hit.end()) : hit;
    }

    /** {@return the whole name around a hit} */
    Span of(String text, Span hit, List<RegionMention> regions) {
        int end = hit.end();
        for (Matcher behind = tail.matcher(text).region(end, text.length());
                behind.lookingAt();
                behind = tail.matcher(text).region(end, text.length())) {
            end = behind.end();
        }
        int start = regionStart(text, withLevel(text, hit.start()), regions);
        return new Span(Math.min(start, nationwideStart(text, hit)), end);
    }

    /** *全国中药产业*知名品牌示范区: of which trade the demonstration is. */
    private int nationwideStart(String text, Span hit) {
        Matcher before = trade.matcher(text).region(Math.max(0, hit.start() - LONGEST_TRADE), hit.start());
        return lexicon.occursIn(WordClass.DEMONSTRATION_END, hit.of(text)) && before.find()
                ? before.start()
                : hit.start();
    }

    /** {@return whether the hit is only the beginning of another word: 质量奖励, 名牌战略; but 长安杯工程 are works with the prize} */
    boolean isOtherWord(String text, Span extent) {
        boolean works = text.charAt(extent.end() - 1) == '杯';
        return !works
                && otherWord.matcher(text).region(extent.end(), text.length()).lookingAt();
    }

    /** {@return whether nothing tells whose award it is: 名牌产品 alone names none, 省名牌产品 does} */
    boolean isGeneric(SpeechContext context, Span hit, Span extent) {
        String text = context.text();
        boolean named = extent.start() < hit.start();
        boolean called = text.substring(hit.end(), extent.end()).endsWith("称号");
        boolean won = context.lexicon().lengthBefore(WordClass.WON, text, extent.start()) > 1
                && extent.of(text).endsWith(PRODUCT);
        return !named && !called && !won && context.lexicon().has(WordClass.GENERIC_AWARD, hit.of(text));
    }

    private int withLevel(String text, int start) {
        Matcher before = level.matcher(text).region(Math.max(0, start - 4), start);
        return before.find() && !isNational(text, start) && !insideWord(text, before.start()) ? before.start() : start;
    }

    private static boolean isNational(String text, int start) {
        return text.startsWith("全国", start) || text.startsWith("国家", start) || text.startsWith("中国", start);
    }

    /** 全市, 我省, 城市 and 地区 are no levels. */
    private boolean insideWord(String text, int at) {
        return lexicon.lengthBefore(WordClass.BEFORE_LEVEL, text, at) > 0;
    }

    /** The region stands before the award (澧东名牌产品) or shares its last character with the award's first (云州市长质量奖). */
    private int regionStart(String text, int start, List<RegionMention> regions) {
        if (isNational(text, start)) {
            return start;
        }
        return regions.stream()
                .filter(region -> region.span().start() < start && isPlace(region.name()))
                .filter(region -> region.span().end() == start
                        || (region.span().end() == start + 1 && UNITS.indexOf(text.charAt(start)) >= 0))
                .mapToInt(region -> region.span().start())
                .min()
                .orElse(start);
    }

    /** 获得市…: a verb before a level is no name of a place. */
    private boolean isPlace(String name) {
        return !verbs.occursIn(name);
    }
}
