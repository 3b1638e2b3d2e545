package org.qualitygraph.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Numbers with their units; what only looks like one (dates, ordinals, telephone numbers) is left out. */
final class Quantities {
    private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?";
    private final Pattern pattern;
    private final Lexicon lexicon;

    Quantities(Lexicon lexicon) {
        this.lexicon = lexicon;
        pattern = Pattern.compile("(?<![\\d.A-Za-z〔\\[第*X])(" + NUMBER + ")(?:(?:[-—~～至到]{1,2}|%[-—~])(" + NUMBER
                + "))?(?:多|余|来|几)?((?:万|亿|千|百)*)(?:多|余)?(" + lexicon.alternation(WordClass.UNIT)
                + ")?(?:多|余)?(?:以上|以下|左右|以内)?");
    }

    /** A number: its value, the end of its range, and its unit as written (万 and 亿 included). */
    record Quantity(Span span, BigDecimal value, @Nullable BigDecimal upper, String unit) {}

    /** {@return the quantities inside {@code span}} */
    List<Quantity> in(String text, Span span) {
        List<Quantity> quantities = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).region(span.start(), span.end());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            String scale = matcher.group(3) == null ? "" : matcher.group(3);
            String unit = matcher.group(4) == null ? "" : matcher.group(4);
            if (describes(text, matcher, scale, unit)) {
                quantities.add(new Quantity(
                        new Span(matcher.start(), matcher.end()),
                        number(matcher.group(1)),
                        matcher.group(2) == null ? null : number(matcher.group(2)),
                        scale + unit));
            }
        }
        return quantities;
    }

    private boolean describes(String text, Matcher matcher, String scale, String unit) {
        String after = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 3));
        String before = text.substring(Math.max(0, matcher.start() - 4), matcher.start());
        if (unit.isEmpty()) {
            boolean index =
                    before.matches(".*(?:达到|达|为|至|突破)") && (after.isEmpty() || "，。；、".indexOf(after.charAt(0)) >= 0);
            boolean year = matcher.group(1).matches("(?:19|20)\\d\\d");
            return scale.isEmpty() ? index && !year : after.matches("[，。；、].*");
        }
        if (lexicon.has(WordClass.NOT_INDICATOR_UNIT, unit) && scale.isEmpty()) {
            return false;
        }
        return !before.matches(".*第[一二三四五六七八九十]?$")
                && !after.matches("(?:工作日|大项|小项|世纪|年代|型|号|版|月|日|意见|要求|行动).*")
                && !(unit.equals("个") && after.startsWith("月"))
                && !(unit.equals("个") && after.startsWith("工作"));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }
}
