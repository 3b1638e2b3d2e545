package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** 甲合格率、乙验收率均为100%, 湿地公园、地质公园各1个: one number that several metrics have. */
final class EachMetric {
    private static final Pattern BETWEEN = Pattern.compile("(?<=[率度数额量])(?:以?及|[、和与])");

    /** 甲率、乙率、丙率*三项*都是100%. */
    private static final String COUNTED = "(?:等?[两二三四五六七八九]项(?:\\p{IsHan}{2})?)";

    /** Things of which there are so many each; a verb in front of the first belongs to all. */
    private static final Pattern EACH = Pattern.compile("([^，]{3,}[、和与及][^，]{3,})各[有建]?");

    private final Pattern shared;

    EachMetric(Lexicon lexicon) {
        shared = Pattern.compile(
                "(.*?[率度数额量](?:以?及|[、和与]).*[率度数额量])" + COUNTED + "?" + lexicon.alternation(WordClass.RESPECTIVELY)
                        + "?[均都][已要]?" + lexicon.alternation(WordClass.EACH_REACH));
    }

    /** {@return the metrics that share the figure, as written; empty where it has only one} */
    List<String> of(Figure figure) {
        Matcher several = shared.matcher(figure.before());
        return several.matches() ? List.of(BETWEEN.split(several.group(1))) : List.of();
    }

    /** {@return the things of which the figure tells that there are so many each; empty where it does not} */
    static List<String> counted(Figure figure) {
        Matcher each = EACH.matcher(figure.before());
        return each.matches() ? List.of(each.group(1).split("[、和与及]")) : List.of();
    }
}
