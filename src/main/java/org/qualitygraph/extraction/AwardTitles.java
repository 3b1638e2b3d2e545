package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.Words.Word;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Titles that no list knows: quoted ones (“云州质量工匠”称号, “飞云杯”) and ones with a level (省级服务标准化示范单位). */
final class AwardTitles {
    private static final int LONGEST_TITLE = 14;

    /** HanLP's tags of places and of other proper names. */
    private static final Pattern LANDMARK = Pattern.compile("ns.*|nz");

    private final PatternScan quoted;
    private final PatternScan placed;
    private final PatternScan landmark;
    /** 设立了*质量立市贡献奖*: whatever it is called. */
    private final PatternScan founded;

    private final PatternScan levelled;
    /** 被列为*全省食品放心工程示范区*. */
    private final PatternScan called;

    private final PatternScan chain;
    private static final Pattern BRACKET = Pattern.compile("（[市县区]）$");
    /** “食安强区”: what a place wants to be. */
    private static final Pattern SLOGAN = Pattern.compile("\\p{IsHan}{2,4}[强兴][省市县区镇乡州旗]");

    private static final Pattern MEMBER = Pattern.compile("“[^“”]+”");

    AwardTitles(Lexicon lexicon) {
        quoted = PatternScan.of("“([^“”，。；]{2,24})”(" + lexicon.alternation(WordClass.TITLE_CALL) + ")?");
        chain = PatternScan.of("(?:“[^“”，。；]{2,24}”[、和]?){2,}等?(?:\\d+[个项])?[\\p{IsHan}]{0,6}?"
                + lexicon.alternation(WordClass.TITLE_CALL));
        String title = "[\\p{IsHan}“”A-ZⅠ-Ⅹ\\d]{2,14}?" + lexicon.alternation(WordClass.TITLE_END) + "”?";
        founded = PatternScan.behind(
                        "(?<=" + lexicon.alternation(WordClass.ESTABLISHED) + ")",
                        "(?![了本的])\\p{IsHan}{2,10}?" + lexicon.alternation(WordClass.AWARD_END) + "(?!励|项|金|惩|补)")
                .where(lexicon.ahead(WordClass.AWARD_END, 2, 10));
        landmark = PatternScan.behind(
                        "(?<=[届度获评立颁了予、得回])", "(\\p{IsHan}{2,4}?)" + lexicon.alternation(WordClass.AWARD_END) + "{1,2}")
                .where(lexicon.ahead(WordClass.AWARD_END, 2, 4));
        placed = PatternScan.of("\\p{IsHan}{2,8}?" + lexicon.alternation(WordClass.TITLE_END));
        levelled = PatternScan.of(lexicon.alternation(WordClass.TITLE_LEVEL) + title);
        called = PatternScan.behind("(?<=[为予获])", lexicon.alternation(WordClass.TITLE_SCOPE) + title);
    }

    /** {@return where titles stand, quotes within the span} */
    List<Span> find(SpeechContext context, List<RegionMention> regions) {
        String text = context.text();
        List<Span> found = new ArrayList<>();
        PatternScan.Matches title = quoted.in(text);
        while (title.find()) {
            if (isTitle(context, title) || isRegional(context, title, regions)) {
                found.add(new Span(title.start(), title.end()));
            }
        }
        chained(context, found);
        placed(context, regions, found);
        landmarks(context, found);
        for (MatchResult prize : founded.all(text)) {
            found.add(new Span(prize.start(), prize.end()));
        }
        levelled(levelled, context, found);
        levelled(called, context, found);
        return found;
    }

    private static void levelled(PatternScan titles, SpeechContext context, List<Span> found) {
        PatternScan.Matches matcher = titles.in(context.text());
        for (int at = 0; at < context.text().length() && matcher.find(at); at = matcher.start() + 1) {
            Span span = new Span(matcher.start(), matcher.end());
            if (isGiven(context, span) && isOneName(context, span)) {
                found.add(span);
            }
        }
    }

    /** 捧回*井冈山质量奖*, 荣获*泰山杯*: a prize with the name of a sight. */
    private void landmarks(SpeechContext context, List<Span> found) {
        PatternScan.Matches prize = landmark.in(context.text());
        while (prize.find()) {
            List<Word> name = context.words(new Span(prize.start(1), prize.end(1)));
            if (name.size() == 1 && LANDMARK.matcher(name.getFirst().tag()).matches()) {
                found.add(new Span(prize.start(), prize.end()));
            }
        }
    }

    /** 通过*贵州省食品安全示范区*验收: a title that begins with who gives it. */
    private void placed(SpeechContext context, List<RegionMention> regions, List<Span> found) {
        for (RegionMention region : regions) {
            int length = region.abridged()
                    ? 0
                    : placed.lengthAt(
                            context.text(),
                            region.span().end(),
                            Math.min(context.text().length(), region.span().end() + LONGEST_TITLE));
            Span title = new Span(region.span().end(), region.span().end() + length);
            Span span = new Span(region.span().start(), title.end());
            boolean deed = context.lexicon().occursIn(WordClass.TITLE_GIVING, title.of(context.text()));
            if (length > 0 && !deed && isGiven(context, span) && isOneName(context, title)) {
                found.add(span);
            }
        }
    }

    /** 先后获得“甲”、“乙”等荣誉称号: the word behind the list is said of all its members. */
    private void chained(SpeechContext context, List<Span> found) {
        PatternScan.Matches list = chain.in(context.text());
        while (list.find()) {
            if (isGiven(context, new Span(list.start(), list.end()))) {
                Matcher member = MEMBER.matcher(context.text()).region(list.start(), list.end());
                while (member.find()) {
                    found.add(new Span(member.start(), member.end()));
                }
            }
        }
    }

    private static boolean isTitle(SpeechContext context, MatchResult title) {
        String name = BRACKET.matcher(title.group(1)).replaceFirst("");
        Lexicon lexicon = context.lexicon();
        String call = title.group(2);
        boolean prize = lexicon.ends(WordClass.AWARD_END, name);
        boolean honour = lexicon.ends(WordClass.TITLE_END, name);
        boolean generic = lexicon.has(WordClass.GENERIC_AWARD, name);
        boolean called = call != null && (call.endsWith("称号") || !generic);
        boolean given = isGiven(context, new Span(title.start(), title.end()));
        boolean slogan = name.contains("、") || SLOGAN.matcher(name).matches();
        boolean conferred = generic
                && lexicon.lengthBefore(WordClass.CONFERRING, context.text(), title.start()) > 0
                && context.text().charAt(title.start()) == '“';
        return called || conferred || (prize && name.length() > 2) || (honour && given && !generic && !slogan);
    }

    /** “岭北精品”: a region and a word of praise, where honours are spoken of. */
    private static boolean isRegional(SpeechContext context, MatchResult title, List<RegionMention> regions) {
        String name = title.group(1);
        Lexicon lexicon = context.lexicon();
        return regions.stream()
                        .anyMatch(region -> region.span().start() == title.start(1)
                                && lexicon.has(
                                        WordClass.TITLE_END,
                                        name.substring(Math.min(
                                                name.length(), region.span().length()))))
                && isJudged(context, title.end());
    }

    /** “岭北精品”评选, “岭北精品”10个. */
    private static boolean isJudged(SpeechContext context, int end) {
        String text = context.text();
        String behind = text.substring(end, Math.min(text.length(), end + 4));
        return context.lexicon().begins(WordClass.EVENT_END, behind) || behind.matches("(?s).?\\d.*");
    }

    /** A title is given, striven for or listed: a word of awarding stands shortly before it. */
    private static boolean isGiven(SpeechContext context, Span span) {
        String before = context.text().substring(Math.max(0, span.start() - 14), span.start());
        int mark = Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'));
        String near = before.substring(mark + 1);
        Lexicon lexicon = context.lexicon();
        return lexicon.occursIn(WordClass.TITLE_GIVING, near);
    }

    private static boolean isOneName(SpeechContext context, Span span) {
        String name = span.of(context.text());
        return !context.lexicon().occursIn(WordClass.TITLE_BREAK, name);
    }
}
