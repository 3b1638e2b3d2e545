package org.qualitygraph.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.text.Span;

/** 甲、乙两类产品合格率一高一低，*前者*为97.8%，后者仅84.2%: either of a pair that was named before, with what is said of both. */
final class PairedMetrics {
    private static final Pattern PAIR = Pattern.compile("[，、；]?[前后]者.{0,6}");
    private static final Pattern NAMED_PAIR =
            Pattern.compile("([^，。；、]{2,12})[、和与]([^，。；、]{2,12}?)[两二][类种个项家](\\p{IsHan}{0,14}?(?:率|度|数|额|量))");
    private static final int FARTHEST_PAIR = 60;
    private final String text;
    private final MetricWording wording;

    PairedMetrics(String text, MetricWording wording) {
        this.text = text;
        this.wording = wording;
    }

    /** {@return what a number of the clause measures whose own words are 前者 or 后者; empty when they are not or no pair is named} */
    String of(Span clause, String own) {
        if (!PAIR.matcher(own).matches()) {
            return "";
        }
        int from = Math.max(0, clause.start() - FARTHEST_PAIR);
        Matcher matcher = NAMED_PAIR.matcher(text.substring(from, clause.start()));
        boolean former = own.contains("前者");
        return matcher.find() ? wording.clean(matcher.group(former ? 1 : 2)) + matcher.group(3) : "";
    }
}
