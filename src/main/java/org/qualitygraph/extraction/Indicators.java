package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Draft.IndicatorDraft;
import org.qualitygraph.extraction.Figure.Role;
import org.qualitygraph.extraction.IndicatorSubjects.Subject;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.extraction.Mention.PolicyMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Entity.Policy;
import org.qualitygraph.knowledge.Fact.Indicator.Kind;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.Span;

/** Numbers that describe the host, an enterprise or another region, clause by clause. */
final class Indicators implements Extractor {
    private static final Pattern YEAR = Pattern.compile("(?<!比|较)((?:19|20)\\d\\d)年");
    private static final Pattern LEADING_YEAR =
            Pattern.compile("(?:到|截至|至)?((?:19|20)\\d\\d)年(?:\\d{1,2}月)?(?:底|末|度)?，");
    /** 4项（全省38项）: what all have together is no figure of the host's. */
    private static final Pattern ELSEWHERE = Pattern.compile(".*（(?:全省|全国|全区)[共计]?");

    private static final int NEAR = 30;
    private static final int NAMED = 16;
    private static final Pattern COUNTED = Pattern.compile("(?:组织|单位|企业|个人|同志|集体)");
    private static final String GIVEN = "授予";
    private static final double SURE = 0.85;
    private static final double CARRIED = 0.7;

    @Override
    public List<IndicatorDraft> extract(SpeechContext context, Mentions mentions) {
        Reading reading = new Reading(context, mentions);
        for (OutlineSentence sentence : context.outline().sentences()) {
            String text = sentence.span().of(context.text());
            boolean foreign = context.lexicon().occursIn(WordClass.FOREIGN, text);
            if (!foreign && text.chars().anyMatch(Character::isDigit)) {
                reading.read(sentence);
            }
        }
        return reading.drafts;
    }

    /** The state while reading one speech. */
    private static final class Reading {
        private final SpeechContext context;
        private final Mentions mentions;
        private final Figures figures;
        private final Metrics metrics;
        private final IndicatorKinds kinds;
        private final IndicatorSubjects subjects;
        private final Respectively respectively;
        private final SharedPredicates shared;
        private final List<IndicatorDraft> drafts = new ArrayList<>();
        private final List<String> inSentence = new ArrayList<>();
        private @Nullable Integer sentenceYear;

        Reading(SpeechContext context, Mentions mentions) {
            this.context = context;
            this.mentions = mentions;
            figures = context.lexicon().derived(Figures.class, Figures::new);
            metrics = new Metrics(context, mentions);
            kinds = new IndicatorKinds(context);
            subjects = new IndicatorSubjects(context, mentions);
            respectively = new Respectively(context);
            shared = new SharedPredicates(context);
        }

        void read(OutlineSentence sentence) {
            kinds.begin(sentence);
            metrics.begin();
            subjects.begin();
            inSentence.clear();
            sentenceYear = leadingYear(sentence.span().of(context.text()));
            Span before = null;
            for (Span clause : Clauses.of(context.text(), sentence.span())) {
                metrics.behind(before);
                kinds.next(clause.of(context.text()));
                metrics.next(clause);
                List<Figure> found = shared.among(figures.of(context.text(), clause).stream()
                        .filter(figure -> !insideTitle(figure.quantity().span()))
                        .filter(figure -> !ELSEWHERE.matcher(figure.before()).matches() && !countsNames(figure))
                        .toList());
                if (found.size() == 1 && !EachMetric.of(found.getFirst()).isEmpty()) {
                    EachMetric.of(found.getFirst())
                            .forEach(metric -> readAs(found.getFirst(), metrics.cleaned(metric)));
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

        /** 授予甲公司、乙公司*2个组织*: how many have just been named. */
        private boolean countsNames(Figure figure) {
            int number = figure.quantity().span().start();
            return COUNTED.matcher(figure.after()).lookingAt()
                    && figure.clause().of(context.text()).contains(GIVEN)
                    && mentions.in(figure.clause(), EnterpriseMention.class).stream()
                            .anyMatch(named -> named.span().end() <= number
                                    && number - named.span().end() <= NAMED);
        }

        private boolean insideTitle(Span span) {
            return mentions.of(PolicyMention.class).stream()
                    .anyMatch(policy -> policy.kind() == Policy.Kind.DOCUMENT
                            && policy.span().contains(span));
        }

        private void read(Figure figure) {
            String measured = metrics.of(figure);
            String metric = named(figure, measured) ? awardBefore(figure, measured) : measured;
            if (metric.length() >= 2 && !context.lexicon().occursIn(WordClass.METRIC_STOP, metric)) {
                Subject subject = subjects.of(figure);
                inSentence.add(metric);
                boolean reward = context.lexicon().occursIn(WordClass.REWARD, metric)
                        && subject.type().equals("enterprise");
                drafts.add(draft(
                        figure,
                        metric,
                        reward ? Subject.HOST : subject,
                        figure.quantity().unit()));
            }
        }

        private void readAs(Figure figure, String metric) {
            drafts.add(
                    draft(figure, metric, subjects.of(figure), figure.quantity().unit()));
            metrics.remember(metric, figure.quantity().unit());
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
            List<String> names = respectively.metrics(clause, found.size(), firstNumber, inSentence);
            List<BodyMention> bodies = mentions.in(new Span(clause.start(), firstNumber), BodyMention.class);
            String last = found.getLast().quantity().unit();
            for (int i = 0; i < found.size(); i++) {
                Figure figure = found.get(i);
                String own = figure.quantity().unit();
                String unit = last.startsWith(own) ? last : own;
                Subject subject = bodies.size() == found.size()
                        ? IndicatorSubjects.subject(bodies.get(i))
                        : subjects.of(clause, figure.quantity().span().start());
                drafts.add(draft(figure, names.get(i), subject, unit));
                metrics.remember(names.get(i), figure.quantity().unit());
            }
            if (respectively.names(clause, found.size())) {
                inSentence.addAll(names);
            }
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
                    year(figure),
                    List.of(figure.clause()),
                    figure.role() == Role.PLAIN ? SURE : CARRIED,
                    "number-" + figure.role().name().toLowerCase(java.util.Locale.ROOT));
        }

        private Kind kind(Figure figure, Subject subject) {
            String clause = figure.clause().of(context.text());
            boolean ofCompany = subject.type().equals("enterprise") && !subjects.isSpeaker(subject);
            return ofCompany ? kinds.ofCompany(clause, figure) : kinds.of(clause, figure);
        }

        private static @Nullable Integer leadingYear(String sentence) {
            Matcher matcher = LEADING_YEAR.matcher(sentence);
            return matcher.lookingAt() ? Integer.valueOf(matcher.group(1)) : null;
        }

        /** The last year that the clause says before the number, compared years left out; else the one the sentence begins with. */
        private @Nullable Integer year(Figure figure) {
            Matcher matcher = YEAR.matcher(context.text())
                    .region(figure.clause().start(), figure.quantity().span().start());
            matcher.useTransparentBounds(true);
            Integer year = sentenceYear;
            while (matcher.find()) {
                year = Integer.valueOf(matcher.group(1));
            }
            return year;
        }
    }
}
