package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** 甲合格率、乙验收率均为100%: one number that several metrics have. */
final class EachMetric {
    private static final Pattern BETWEEN = Pattern.compile("(?<=[率度数额量])(?:以?及|[、和与])");

    private final Pattern shared;

    EachMetric(Lexicon lexicon) {
        shared = Pattern.compile("(.*?[率度数额量](?:以?及|[、和与]).*[率度数额量])" + lexicon.alternation(WordClass.RESPECTIVELY)
                + "?[均都][已要]?" + lexicon.alternation(WordClass.EACH_REACH));
    }

    /** {@return the metrics that share the figure, as written; empty where it has only one} */
    List<String> of(Figure figure) {
        Matcher several = shared.matcher(figure.before());
        return several.matches() ? List.of(BETWEEN.split(several.group(1))) : List.of();
    }
}
