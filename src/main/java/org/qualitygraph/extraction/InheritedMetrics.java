package org.qualitygraph.extraction;

import java.util.regex.Pattern;
import org.qualitygraph.extraction.Figure.Role;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** Numbers whose words only make sense after the metric of a number before them: 任务60家，*完成*78家. */
final class InheritedMetrics {
    private static final Pattern AGAINST = Pattern.compile("[比较][^，]{2,12}");
    private static final Pattern RATIO = Pattern.compile("(?!同比|比|较).*[率量额度数]");
    private static final int SHORT = 5;
    private static final int DEED = 2;
    private static final int SHORTEST = 2;
    private final Lexicon lexicon;
    private final MetricNouns nouns;
    private final EarlierMetrics earlier;

    InheritedMetrics(Lexicon lexicon, MetricNouns nouns, EarlierMetrics earlier) {
        this.lexicon = lexicon;
        this.nouns = nouns;
        this.earlier = earlier;
    }

    /** {@return whether the words name a ratio or an amount} */
    static boolean isRatio(String words) {
        return RATIO.matcher(words).matches();
    }

    /** {@return whether the words only make sense after the metric before: 同比提高, 实际完成, 为年度目标的} */
    boolean isMeant(Figure figure, String left, String own) {
        boolean planned = figure.role() == Role.PLANNED
                && (figure.after().startsWith("的") || own.contains("（") || !figure.first());
        boolean ownRatio = isRatio(left) && left.length() > SHORT;
        return left.isEmpty()
                || planned
                || figure.role() == Role.COMPARED
                || lexicon.has(WordClass.METRIC_INHERIT, left)
                || (lexicon.begins(WordClass.METRIC_RELATION, left) && !ownRatio && left.length() <= SHORT + 1)
                || AGAINST.matcher(left).matches()
                || lexicon.begins(WordClass.METRIC_AGAINST, left)
                || lexicon.ends(WordClass.OF_PLAN, left)
                || ((left.length() < SHORT - 1 || lexicon.begins(WordClass.ALREADY, left))
                        && nouns.onlyVerbs(left, figure.start())
                        && !isDeedOfItsOwn(left));
    }

    /** 出动执法人员1.3万人次，*立案*1426起; 刑事拘留135人，*逮捕*116人; 采用国际标准产品165个，*采标率*72%. */
    private boolean isDeedOfItsOwn(String left) {
        return (left.length() == DEED && nouns.endsInVerb(earlier.last())) || lexicon.has(WordClass.OWN_DEED, left);
    }

    /** {@return what the number measures after the metric before} */
    String of(Figure figure, String left, String own, String planWords) {
        boolean ofPlan = figure.role() == Role.PLANNED && figure.after().startsWith("的");
        if (figure.changes() || ofPlan) {
            return earlier.last();
        }
        if (figure.role() == Role.COMPARED && left.isEmpty()) {
            return earlier.last() + planWords;
        }
        String joined = own.replaceFirst("^[，、；]", "");
        if (left.isEmpty() && lexicon.begins(WordClass.SUM_WORD, joined)) {
            String whole = earlier.of(figure.quantity().unit()) != null && !joined.startsWith("累计")
                    ? earlier.first()
                    : earlier.last();
            return joined.startsWith("总") ? withoutNewly(whole) : whole;
        }
        boolean ofFailing = lexicon.lengthAtEnd(WordClass.FAILING, earlier.last()) > 0 && isRatio(left);
        if (ofFailing && !earlier.first().equals(earlier.last())) {
            return withoutVerb(earlier.first()) + left;
        }
        if (isRatio(left) && left.length() > DEED && nouns.endsInVerb(earlier.stem())) {
            return left;
        }
        String base = isRatio(left) ? earlier.stem().replaceFirst("\\p{IsHan}{2}率$", "") : earlier.last();
        return left.isEmpty() || base.endsWith(left) || base.startsWith(left) ? base : withoutVerb(base) + left;
    }

    private String withoutVerb(String metric) {
        return metric.substring(0, metric.length() - lexicon.lengthAtEnd(WordClass.METRIC_DEED, metric));
    }

    /** *新增*商标8件，总数达到90件: the total is not one of new ones. */
    private String withoutNewly(String metric) {
        int newly = lexicon.lengthAt(WordClass.NEWLY_COUNTED, metric, 0);
        return metric.length() - newly < SHORTEST ? metric : metric.substring(newly);
    }
}
