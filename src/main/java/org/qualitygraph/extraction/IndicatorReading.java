package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qualitygraph.extraction.Draft.IndicatorDraft;
import org.qualitygraph.extraction.Figure.Role;
import org.qualitygraph.extraction.IndicatorSubjects.Subject;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Indicator.Kind;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.Span;

/** Reads the figures of one speech from left to right, clause by clause. */
final class IndicatorReading {
    private static final int NEAR = 30;
    private static final double SURE = 0.85;
    private static final double CARRIED = 0.7;

    private final SpeechContext context;
    private final Mentions mentions;
    private final Figures figures;
    private final TellingFigures telling;
    private final Metrics metrics;
    private final IndicatorKinds kinds;
    private final IndicatorSubjects subjects;
    private final ListedSubjects listed;
    private final Respectively respectively;
    private final SharedPredicates shared;
    private final EachMetric each;
    private final List<IndicatorDraft> drafts = new ArrayList<>();
    private final List<String> inSentence = new ArrayList<>();
    private final IndicatorYears years;

    IndicatorReading(SpeechContext context, Mentions mentions, GivenTasks given) {
        this.context = context;
        this.mentions = mentions;
        figures = context.lexicon().derived(Figures.class, Figures::new);
        telling = new TellingFigures(context, mentions);
        metrics = new Metrics(context, mentions);
        kinds = new IndicatorKinds(context, given);
        subjects = new IndicatorSubjects(context, mentions);
        listed = new ListedSubjects(context, mentions);
        respectively = new Respectively(context);
        shared = new SharedPredicates(context);
        each = context.lexicon().derived(EachMetric.class, EachMetric::new);
        years = new IndicatorYears(context.text());
    }

    /** {@return what was found, in reading order} */
    List<IndicatorDraft> drafts() {
        return drafts;
    }

    /** Passes a sentence without figures, which may name the company that the next one is about. */
    void pass(OutlineSentence sentence) {
        subjects.begin(sentence.span());
        Clauses.of(context.text(), sentence.span()).forEach(clause -> subjects.of(clause, clause.end()));
    }

    void read(OutlineSentence sentence) {
        kinds.begin(sentence);
        metrics.begin();
        subjects.begin(sentence.span());
        inSentence.clear();
        years.begin(sentence.span());
        Span before = null;
        for (Span clause : Clauses.of(context.text(), sentence.span())) {
            metrics.behind(before);
            kinds.next(clause.of(context.text()));
            metrics.next(clause);
            List<Figure> found = shared.among(figures.of(context.text(), clause).stream()
                    .filter(telling::tells)
                    .toList());
            List<String> sharing = found.size() == 1 ? sharing(found.getFirst()) : List.of();
            if (!sharing.isEmpty()) {
                sharing.forEach(metric -> readAs(found.getFirst(), metrics.cleaned(metric)));
            } else if (respectively.applies(clause, found)) {
                distribute(clause, found);
            } else {
                found.forEach(this::read);
            }
            if (found.isEmpty()) {
                subjects.of(clause, clause.end());
            }
            before = found.isEmpty() ? clause : null;
        }
    }

    /** {@return the metrics that have the figure in common; 甲局、乙局各3家 names who has it} */
    private List<String> sharing(Figure figure) {
        List<String> counted = EachMetric.counted(figure);
        return counted.isEmpty() || listed.standBefore(figure) ? each.of(figure) : counted;
    }

    private void read(Figure figure) {
        String measured = metrics.of(figure);
        String metric = named(figure, measured) ? awardBefore(figure, measured) : holders(figure, measured);
        if (metric.length() >= 2 && !context.lexicon().occursIn(WordClass.METRIC_STOP, metric)) {
            List<Mention> described = listed.each(figure);
            if (!described.isEmpty()) {
                String own = listed.toldOfEach(described, metric);
                String unit = figure.quantity().unit();
                described.forEach(it -> drafts.add(draft(figure, own, IndicatorSubjects.subject(it), unit)));
                return;
            }
            Subject subject = subjects.of(figure);
            inSentence.add(metric);
            boolean reward = context.lexicon().occursIn(WordClass.REWARD, metric)
                    && subject.type().equals("enterprise")
                    && !subjects.isLabelled(figure.clause());
            drafts.add(draft(
                    figure,
                    metric,
                    reward ? Subject.HOST : subject,
                    figure.quantity().unit()));
        }
    }

    private void readAs(Figure figure, String metric) {
        drafts.add(draft(figure, metric, subjects.of(figure), figure.quantity().unit()));
        metrics.remember(metric, figure.quantity().unit());
    }

    /** *13家企业*的17个产品获得甲奖: what the companies have stands behind them. */
    private String holders(Figure figure, String measured) {
        return !context.lexicon().has(WordClass.COMPANY_NOUN, measured)
                ? measured
                : mentions.in(figure.clause(), AwardMention.class).stream()
                        .filter(award -> award.span().start() > figure.start())
                        .findFirst()
                        .map(award -> award.name() + measured)
                        .orElse(measured);
    }

    /** Only the name of the one described stands in front of the number: *陂阳市*已有1家. */
    private boolean named(Figure figure, String metric) {
        return mentions.in(figure.clause(), RegionMention.class).stream()
                .anyMatch(region -> region.span().of(context.text()).equals(metric));
    }

    private String awardBefore(Figure figure, String otherwise) {
        return mentions.of(AwardMention.class).stream()
                .filter(award ->
                        award.span().end() <= figure.start() && award.span().end() + NEAR > figure.start())
                .reduce((earlier, later) -> later)
                .map(award -> award.name())
                .orElse(otherwise);
    }

    private void distribute(Span clause, List<Figure> found) {
        int firstNumber = found.getFirst().quantity().span().start();
        List<Mention> described = described(clause, found);
        Span told = respectively.behind(described, clause);
        List<String> names = respectively.metrics(told, found.size(), firstNumber, inSentence);
        String last = found.getLast().quantity().unit();
        for (int i = 0; i < found.size(); i++) {
            Figure figure = found.get(i);
            String own = figure.quantity().unit();
            String unit = last.startsWith(own) ? last : own;
            Subject subject = described.isEmpty()
                    ? subjects.of(clause, figure.quantity().span().start())
                    : IndicatorSubjects.subject(described.get(i));
            String metric = names.get(i).isEmpty() ? metrics.topic() : names.get(i);
            if (!metric.isEmpty()) {
                drafts.add(draft(figure, metrics.ofReward(figure, metric), subject, unit));
                metrics.remember(metric, figure.quantity().unit());
            }
        }
        if (respectively.names(told, found.size())) {
            inSentence.addAll(names);
        }
    }

    /** 甲、乙、丙*三市*立足茶叶，*分别*建成基地42万亩、…: those of the clause, or those whom the clauses before list. */
    private List<Mention> described(Span clause, List<Figure> found) {
        int firstNumber = found.getFirst().quantity().span().start();
        List<Mention> own = listed.asManyAs(found, new Span(clause.start(), firstNumber));
        Span sentence = context.sentenceAt(clause.start()).span();
        return own.isEmpty() && respectively.opens(clause) && sentence.start() < clause.start()
                ? listed.asManyAs(found, Clauses.of(context.text(), sentence).getFirst())
                : own;
    }

    private IndicatorDraft draft(Figure figure, String metric, Subject subject, String unit) {
        return new IndicatorDraft(
                subject.name(),
                subject.type(),
                metric,
                figure.quantity().value(),
                figure.quantity().upper(),
                unit,
                kind(figure, subject),
                years.of(figure),
                List.of(figure.clause()),
                figure.role() == Role.PLAIN ? SURE : CARRIED,
                "number-" + figure.role().name().toLowerCase(Locale.ROOT));
    }

    private Kind kind(Figure figure, Subject subject) {
        String clause = figure.clause().of(context.text());
        boolean ofCompany = subject.type().equals("enterprise") && !subjects.isSpeaker(subject);
        return ofCompany ? kinds.ofCompany(clause, figure) : kinds.of(clause, figure);
    }
}
