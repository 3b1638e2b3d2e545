package org.qualitygraph.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Numbers with their units; what only looks like one (dates, ranks, deadlines, agenda numbers, telephones) is left out. */
final class Quantities {
    private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?";
    private static final String BRACKETED_UNIT = "(?:（[件套次个辆项批]{1,2}）)?";
    /** 分解表二-2项: an item's number. */
    private static final String ITEM = "[一二三四五六七八九十]-";

    private static final Pattern AMONG = Pattern.compile(
            "[^，；。]{0,10}(?:中(?!国|华)|里)，?[^，；。]{0,6}(?:列|居|排|位|垫|名|第).*" + "|[县市区]{1,2}[^，；。]{0,4}[中里].*");
    /** 08:35:16: a time of day. */
    private static final Pattern CLOCK = Pattern.compile(".*\\d[:：]");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern DENIED = Pattern.compile(".*(?:没|无)有?|这");
    private static final Pattern WITHIN = Pattern.compile("(?:.*(?:在|从))?[^，]{0,3}$");
    private static final int AHEAD = 24;
    private final PatternScan pattern;
    private final Pattern index;
    private final Pattern rank;

    /** 满意度分别达到82、*78*. */
    private final Pattern scoresInList;

    /** 指数由2019年的*81.2*提高到83. */
    private final Pattern origin;

    private final Pattern changed;

    /** 全省18个地市中: among how many, not how many. */
    private final Pattern places;

    private final Pattern reaching;

    /** 4个*部门要*建立…: how many are told to do something. */
    private final Pattern addressees;

    private final Lexicon lexicon;

    Quantities(Lexicon lexicon) {
        this.lexicon = lexicon;
        index = Pattern.compile(".*(?:" + lexicon.alternation(WordClass.INDEX_REACH) + "|"
                + lexicon.alternation(WordClass.INDEX_NOUN) + ")$");
        scoresInList = Pattern.compile(".*" + lexicon.alternation(WordClass.INDEX_NOUN) + "\\p{IsHan}{0,6}(?:" + NUMBER
                + ")(?:、(?:" + NUMBER + "))*、");
        origin = Pattern.compile(".*" + lexicon.alternation(WordClass.INDEX_NOUN) + "[由从](?:(?:20\\d\\d年|"
                + lexicon.alternation(WordClass.FIGURE_TIME) + ")的?)?");
        changed = Pattern.compile("[\\p{IsHan}]{1,4}[到至为]\\d");
        pattern = PatternScan.of("(?<![\\d.A-Za-z〔\\[第*X])(?<!" + ITEM + "|"
                + lexicon.alternation(WordClass.FIGURE_LABEL) + ")(" + NUMBER
                + ")(?:(?:[-—~～至到]{1,2}|[%家个项件名][-—~～至到])("
                + NUMBER + "))?(?:多|余|来|几)?((?:万|亿|千|百)*)(?:多|余)?(" + lexicon.alternation(WordClass.UNIT)
                + ")?((?:/" + lexicon.alternation(WordClass.PER_UNIT) + ")?" + BRACKETED_UNIT + ")[多余]?"
                + lexicon.alternation(WordClass.BOUND) + "?");
        rank = Pattern.compile(".*(?:" + lexicon.alternation(WordClass.RANK_LEAD) + "|[一二三四五六七八九十两]个“?)[一二三四五六七八九十]?$");
        places = Pattern.compile(lexicon.alternation(WordClass.PLACE_KIND) + "[^，；。]{0,3}[中里](?!国|华|心|央)");
        reaching = Pattern.compile(".*" + lexicon.alternation(WordClass.DURATION_REACHED) + "[^，；]{0,3}$");
        addressees = Pattern.compile("的?" + lexicon.alternation(WordClass.COUNTED_BODY_MODIFIER) + "?"
                + lexicon.alternation(WordClass.COUNTED_BODY) + "[都均也]?(?:要(?!求)|应|必?须).*");
    }

    /** A number: its value, the end of its range, and its unit as written (万 and 亿 included). */
    record Quantity(Span span, BigDecimal value, @Nullable BigDecimal upper, String unit) {

        /** {@return whether it is a share or a difference of shares} */
        boolean isShare() {
            return unit.contains("%") || unit.contains("百分点") || unit.equals("‰");
        }
    }

    /** {@return the quantities inside {@code span}} */
    List<Quantity> in(String text, Span span) {
        List<Quantity> quantities = new ArrayList<>();
        PatternScan.Matches matcher = pattern.in(text, span.start(), span.end());
        while (matcher.find()) {
            String scale = matcher.group(3);
            String unit = matcher.group(4) == null ? "" : matcher.group(4);
            if (describes(text, span, matcher, scale, unit)) {
                quantities.add(new Quantity(
                        new Span(matcher.start(), matcher.end()),
                        number(matcher.group(1)),
                        matcher.group(2) == null ? null : number(matcher.group(2)),
                        scale + unit + matcher.group(5)));
            }
        }
        return quantities;
    }

    private boolean describes(String text, Span span, MatchResult matcher, String scale, String unit) {
        String before = text.substring(Math.max(span.start(), matcher.start() - 12), matcher.start());
        String after = text.substring(matcher.end(), Math.max(matcher.end(), span.end()));
        if (unit.isEmpty()) {
            boolean ends = after.isEmpty() || "，。；、（）".indexOf(after.charAt(0)) >= 0;
            return scale.isEmpty() ? scores(text, span, matcher, before, after, ends) : ends;
        }
        String ahead = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + AHEAD));
        boolean named = lexicon.has(WordClass.NOT_INDICATOR_UNIT, unit) && scale.isEmpty();
        return !named
                && !(scale.isEmpty()
                        && lexicon.ends(WordClass.POINTING_BACK, before)
                        && lexicon.has(WordClass.WINNER_UNIT, unit))
                && !agenda(after, unit)
                && !lexicon.begins(WordClass.NUMBERED_KIND, after)
                && !deadline(before, after, unit)
                && !DENIED.matcher(before).matches()
                && !CLOCK.matcher(before).matches()
                && !addressees.matcher(after).matches()
                && !ranked(before, ahead, unit);
    }

    /** 指数达到83, *满意度分别*达到82、78, 指数由*81.2*提高到83, 满意度85以上，生活性服务业*80以上*. */
    private boolean scores(String text, Span span, MatchResult matcher, String before, String after, boolean ends) {
        if (YEAR.matcher(matcher.group(1)).matches()) {
            return false;
        }
        if (!ends) {
            return origin.matcher(before).matches() && changed.matcher(after).lookingAt();
        }
        String sentence = text.substring(Math.max(0, span.start() - AHEAD), matcher.start());
        boolean bounded = matcher.end() > matcher.end(5);
        return index.matcher(before).matches()
                || (bounded
                        && lexicon.occursIn(WordClass.INDEX_NOUN, sentence.substring(sentence.lastIndexOf('。') + 1)))
                || scoresInList
                        .matcher(text.substring(span.start(), matcher.start()))
                        .matches();
    }

    private boolean ranked(String before, String ahead, String unit) {
        return (lexicon.has(WordClass.RANK_UNIT, unit) && lexicon.lengthAtEnd(WordClass.RANK_CHANGE, before) > 0)
                || rank.matcher(before).matches()
                || (WITHIN.matcher(before).matches() && AMONG.matcher(ahead).matches())
                || (unit.equals("个") && places.matcher(ahead).lookingAt());
    }

    /** 8个方面26项任务, 3个文件: counts of what the text itself is made of. */
    private boolean agenda(String after, String unit) {
        int of = after.startsWith("的") ? 1 : 0;
        int weight = lexicon.lengthAt(WordClass.ITEM_WEIGHT, after, of);
        return lexicon.has(WordClass.ITEM_UNIT, unit)
                && lexicon.lengthAt(WordClass.AGENDA_NOUN, after, of + weight) > 0;
    }

    /** A duration counts only when something reaches it or is cut down to it (时限压减到9个工作日). */
    private boolean deadline(String before, String after, String unit) {
        return lexicon.has(WordClass.DURATION_UNIT, unit)
                && (lexicon.begins(WordClass.LASTING, after)
                        || !reaching.matcher(before).matches());
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }
}
