package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 甲合格率、乙验收率均为100%: one number that several metrics have. */
final class EachMetric {
    private static final Pattern SHARED =
            Pattern.compile("(.*?[率度数额量](?:、|和|及|以及|与).*[率度数额量])(?:分别)?[均都](?:已|要)?(?:为|是|达到了?|达|在|保持在|稳定在|超过|高于|不低于)");
    private static final Pattern BETWEEN = Pattern.compile("(?<=[率度数额量])(?:、|和|及|以及|与)");

    private EachMetric() {}

    /** {@return the metrics that share the figure, as written; empty where it has only one} */
    static List<String> of(Figure figure) {
        Matcher shared = SHARED.matcher(figure.before());
        return shared.matches() ? List.of(BETWEEN.split(shared.group(1))) : List.of();
    }
}
