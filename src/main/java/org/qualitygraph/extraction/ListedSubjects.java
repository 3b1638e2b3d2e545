package org.qualitygraph.extraction;

import java.util.List;
import java.util.function.Predicate;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** The places, bodies or companies that are listed before what figures tell of each of them: 甲、乙分别为3%、4%, 甲、乙各3个. */
final class ListedSubjects {
    private static final List<Class<? extends Mention>> KINDS =
            List.of(BodyMention.class, RegionMention.class, EnterpriseMention.class);

    private final SpeechContext context;
    private final Mentions mentions;

    ListedSubjects(SpeechContext context, Mentions mentions) {
        this.context = context;
        this.mentions = mentions;
    }

    /** {@return those of {@code span} when there are as many of them as figures; else none} */
    List<Mention> asManyAs(List<Figure> figures, Span span) {
        return first(span, named -> named.size() == figures.size());
    }

    /** {@return those of which the figure tells that each has so many: 甲市、乙市*各*建成3个; else none} */
    List<Mention> each(Figure figure) {
        return first(before(figure), named -> named.size() > 1 && eachLength(named) > 0);
    }

    /** {@return what a metric tells of each of those named in front of it} */
    String toldOfEach(List<Mention> named, String metric) {
        String last = named.getLast().span().of(context.text());
        int at = metric.indexOf(last);
        return at < 0 ? metric : metric.substring(Math.min(metric.length(), at + last.length() + eachLength(named)));
    }

    /** {@return whether somebody is named before the figure} */
    boolean standBefore(Figure figure) {
        return !first(before(figure), named -> !named.isEmpty()).isEmpty();
    }

    private static Span before(Figure figure) {
        return new Span(figure.start(), figure.quantity().span().start());
    }

    private int eachLength(List<Mention> named) {
        return context.lexicon()
                .lengthAt(WordClass.EACH, context.text(), named.getLast().span().end());
    }

    private List<Mention> first(Span span, Predicate<List<Mention>> fits) {
        return KINDS.stream()
                .map(kind -> mentions.in(span, kind).stream()
                        .filter(mention -> !namesAward(mention))
                        .<Mention>map(mention -> mention)
                        .toList())
                .filter(fits)
                .findFirst()
                .orElse(List.of());
    }

    /** 对获得*江东省*名牌产品的企业: who grants an award is not who is described. */
    private boolean namesAward(Mention mention) {
        return mentions.overlapping(mention.span()).stream()
                .anyMatch(other -> other instanceof AwardMention && other.span().contains(mention.span()));
    }
}
