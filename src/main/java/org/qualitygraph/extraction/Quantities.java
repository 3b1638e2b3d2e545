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
    private static final String PER_UNIT = "(?:/(?:[万千百]?人|立方米|升|户|亩|家|年|平方米|万元|万人|吨))?";
    private static final String BRACKETED_UNIT = "(?:（[件套次个辆项批]{1,2}）)?";
    /** 分解表二-2项: an item's number. */
    private static final String ITEM = "[一二三四五六七八九十]-";

    private static final Pattern RANK = Pattern.compile(".*(?:第|前|后|倒数|[一二三四五六七八九十两]个“?)[一二三四五六七八九十]?$");
    private static final Pattern AMONG = Pattern.compile(
            "[^，；。]{0,10}(?:中(?!国|华)|里)，?[^，；。]{0,6}(?:列|居|排|位|垫|名|第).*" + "|[县市区]{1,2}[^，；。]{0,4}[中里].*");
    /** 全省18个地市中: among how many, not how many. */
    private static final Pattern PLACES =
            Pattern.compile("(?:省辖市|地级市|地市|州市|市州|设区市|县市区|县区|区县|县（市、区）|县|区|市|盟市|兄弟城市|城市)[^，；。]{0,3}[中里](?!国|华|心|央)");

    /** 08:35:16: a time of day. */
    private static final Pattern CLOCK = Pattern.compile(".*\\d[:：]");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern DENIED = Pattern.compile(".*(?:没|无)有?|这");
    private static final Pattern PLACE = Pattern.compile("位|名|个位次");
    private static final Pattern WITHIN = Pattern.compile("(?:.*(?:在|从))?[^，]{0,3}$");
    private static final Pattern NUMBERED = Pattern.compile("(?:型|号|版|世纪|年代).*");
    private static final Pattern ITEMS = Pattern.compile("个|项|条|大|点|张|份");
    private static final Pattern LASTING = Pattern.compile("(?:之?[内前后]|来|以[来内前后]|不间断|值守|全天|制|开通|营业|在线).*");
    private static final Pattern REACHING =
            Pattern.compile(".*(?:[到至由从为达]|不超过|不得超过|不多于|缩短|压缩|压减|提速|平均|仅需|减少|提前)[^，；]{0,3}$");
    private static final Pattern WEIGHT = Pattern.compile("^(?:重点|主要|具体|重要)");
    private static final int AHEAD = 24;
    private final PatternScan pattern;
    private final Pattern index;
    private final Lexicon lexicon;

    Quantities(Lexicon lexicon) {
        this.lexicon = lexicon;
        index = Pattern.compile(".*(?:" + lexicon.alternation(WordClass.INDEX_REACH) + "|"
                + lexicon.alternation(WordClass.INDEX_NOUN) + ")$");
        pattern = PatternScan.of("(?<![\\d.A-Za-z〔\\[第*X])(?<!" + ITEM + "|"
                + lexicon.alternation(WordClass.FIGURE_LABEL) + ")(" + NUMBER
                + ")(?:(?:[-—~～至到]{1,2}|[%家个项件名][-—~～至到])("
                + NUMBER + "))?(?:多|余|来|几)?((?:万|亿|千|百)*)(?:多|余)?(" + lexicon.alternation(WordClass.UNIT)
                + ")?(" + PER_UNIT + BRACKETED_UNIT + ")(?:多|余)?(?:以上|以下|左右|以内)?");
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
            boolean year = YEAR.matcher(matcher.group(1)).matches();
            return ends && (scale.isEmpty() ? index.matcher(before).matches() && !year : true);
        }
        String ahead = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + AHEAD));
        boolean denied = DENIED.matcher(before).matches();
        boolean named = lexicon.has(WordClass.NOT_INDICATOR_UNIT, unit) && scale.isEmpty();
        boolean rank = (PLACE.matcher(unit).matches() && lexicon.lengthAtEnd(WordClass.RANK_CHANGE, before) > 0)
                || RANK.matcher(before).matches()
                || (WITHIN.matcher(before).matches() && AMONG.matcher(ahead).matches())
                || (unit.equals("个") && PLACES.matcher(ahead).lookingAt());
        return !denied
                && !CLOCK.matcher(before).matches()
                && !named
                && !rank
                && !agenda(after, unit)
                && !ADDRESSEES.matcher(after).matches()
                && !deadline(before, after, unit)
                && !NUMBERED.matcher(after).matches();
    }

    /** 4个*部门要*建立…: how many are told to do something. */
    private static final Pattern ADDRESSEES =
            Pattern.compile("的?(?:有关|相关|成员|牵头)?(?:部门|单位|企业|局|县区|乡镇|镇街)(?:都|均|也)?(?:要(?!求)|应|须|必须).*");

    /** 8个方面26项任务, 3个文件: counts of what the text itself is made of. */
    private boolean agenda(String after, String unit) {
        String noun = after.startsWith("的") ? after.substring(1) : after;
        return ITEMS.matcher(unit).matches()
                && lexicon.begins(WordClass.AGENDA_NOUN, WEIGHT.matcher(noun).replaceFirst(""));
    }

    /** A duration counts only when something reaches it or is cut down to it (时限压减到9个工作日). */
    private boolean deadline(String before, String after, String unit) {
        return lexicon.has(WordClass.DURATION_UNIT, unit)
                && (LASTING.matcher(after).matches()
                        || !REACHING.matcher(before).matches());
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }
}
