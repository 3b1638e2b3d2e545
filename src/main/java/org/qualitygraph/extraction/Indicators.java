package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Draft.IndicatorDraft;
import org.qualitygraph.extraction.Mention.BearerMention;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.extraction.Mention.PolicyMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.extraction.Periods.Period;
import org.qualitygraph.extraction.Quantities.Quantity;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Entity.Policy;
import org.qualitygraph.knowledge.Fact.Indicator.Kind;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.Span;

/** Numbers that describe the host or an enterprise, clause by clause; a clause without a noun of its own takes the last metric. */
final class Indicators implements Extractor {
    private static final Pattern TARGET =
            Pattern.compile(".*(?:力争|争取|目标|计划(?!经济)|任务|(?:到|至)20\\d\\d年|年底前|拟|确保|打算|预计|不少于|不低于|不超过|要(?!求)).*");
    private static final Pattern ACTUAL =
            Pattern.compile(".*(?:实际|已(?!经?下达)|完成(?!率.{0,3}目标)|累计|共有|现有|实现了|同比|比上年|较上年|授予|奖励|达到了|去年|突破了|新增了).*");

    @Override
    public List<IndicatorDraft> extract(SpeechContext context, Mentions mentions) {
        return new Reading(context, mentions).read();
    }

    /** The state while reading one speech. */
    private static final class Reading {
        private final SpeechContext context;
        private final Mentions mentions;
        private final Quantities quantities;
        private final Metrics metrics;
        private final boolean plan;
        private final List<IndicatorDraft> drafts = new ArrayList<>();
        private String lastMetric = "";
        private boolean target;

        Reading(SpeechContext context, Mentions mentions) {
            this.context = context;
            this.mentions = mentions;
            quantities = new Quantities(context.lexicon());
            metrics = new Metrics(context);
            String head = context.text()
                    .substring(0, Math.min(200, context.text().length()))
                    .strip();
            plan = context.lexicon()
                            .occursIn(WordClass.PLAN_KIND, head.lines().limit(3).reduce("", String::concat))
                    && !head.matches("(?s).{0,60}(?:讲话|汇报|致辞|总结|情况|简报).*");
        }

        List<IndicatorDraft> read() {
            for (OutlineSentence sentence : context.outline().sentences()) {
                String text = sentence.span().of(context.text());
                boolean foreign = context.lexicon().occursIn(WordClass.FOREIGN, text);
                if (!foreign && text.matches("(?s).*\\d.*")) {
                    read(sentence);
                }
            }
            return drafts;
        }

        private void read(OutlineSentence sentence) {
            Period period = context.periods().of(sentence);
            target = period == Period.FUTURE || (period == Period.OPEN && plan);
            lastMetric = "";
            List<Integer> inSentence = new ArrayList<>();
            for (Span clause : Clauses.of(context.text(), sentence.span())) {
                String text = clause.of(context.text());
                if (TARGET.matcher(text).matches() && period != Period.PAST) {
                    target = true;
                }
                List<Quantity> found = quantities.in(context.text(), clause).stream()
                        .filter(quantity -> !insideTitle(quantity.span()))
                        .toList();
                if (text.contains("分别") && found.size() > 1) {
                    distribute(clause, text, found, inSentence);
                    continue;
                }
                for (int i = 0; i < found.size(); i++) {
                    read(clause, found, i).ifPresent(draft -> {
                        inSentence.add(drafts.size());
                        drafts.add(draft);
                    });
                }
            }
        }

        private boolean insideTitle(Span span) {
            return mentions.of(PolicyMention.class).stream()
                    .anyMatch(policy -> policy.kind() == Policy.Kind.DOCUMENT
                            && policy.span().contains(span));
        }

        private Optional<IndicatorDraft> read(Span clause, List<Quantity> found, int i) {
            Quantity quantity = found.get(i);
            int from = i == 0 ? clause.start() : found.get(i - 1).span().end();
            int to = i + 1 < found.size() ? found.get(i + 1).span().start() : clause.end();
            String metric = metrics.of(
                    new Span(from, quantity.span().start()),
                    quantity,
                    new Span(quantity.span().end(), to),
                    lastMetric,
                    i > 0);
            if (metric.length() < 2) {
                return Optional.empty();
            }
            if (!metrics.inherits()) {
                lastMetric = metric;
            }
            return Optional.of(draft(clause, quantity, metric, kind(clause, quantity)));
        }

        private Kind kind(Span clause, Quantity quantity) {
            String before =
                    context.text().substring(clause.start(), quantity.span().start());
            String text = clause.of(context.text());
            if (before.matches(".*(?:任务|计划|目标)(?:新增)?(?:为)?(?:的)?[^完实]{0,3}")
                    && !before.contains("完成年度目标的")
                    && !before.matches(".*(?:目标|任务)的")) {
                return Kind.TARGET;
            }
            if (text.matches(".*(?:各?奖励|奖金).*") && quantity.unit().endsWith("元")) {
                return Kind.ACTUAL;
            }
            if (ACTUAL.matcher(text).matches() && !text.matches(".*(?:力争|确保|要|到20\\d\\d年).*")) {
                return Kind.ACTUAL;
            }
            return target ? Kind.TARGET : Kind.ACTUAL;
        }

        /** 甲、乙分别为3%、4%: as many names as numbers, the last name's tail shared; without names the metrics before. */
        private void distribute(Span clause, String text, List<Quantity> found, List<Integer> inSentence) {
            int respectively = text.indexOf("分别");
            String head = metrics.clean(text.substring(0, respectively));
            String verb = text.substring(
                            respectively + 2,
                            Math.max(respectively + 2, found.getFirst().span().start() - clause.start()))
                    .replaceAll("(?:达到了?|达|为|是|有)$", "");
            List<String> names = metrics.shared(head, found.size());
            for (int i = 0; i < found.size(); i++) {
                String metric;
                if (names.size() == found.size()) {
                    metric = names.get(i) + verb;
                } else if (inSentence.size() >= found.size()) {
                    metric = drafts.get(inSentence.get(inSentence.size() - found.size() + (i < 1 ? 0 : i)))
                                    .metric()
                            + head
                            + verb.replaceAll("的$", "");
                } else {
                    metric = head + verb;
                }
                drafts.add(draft(clause, found.get(i), metric, kind(clause, found.get(i))));
            }
            if (names.size() == found.size()) {
                for (int i = 0; i < found.size(); i++) {
                    inSentence.add(drafts.size() - found.size() + i);
                }
            }
        }

        private IndicatorDraft draft(Span clause, Quantity quantity, String metric, Kind kind) {
            Mention owner = owner(clause, quantity.span().start());
            return new IndicatorDraft(
                    owner == null ? null : owner.name(),
                    owner == null ? "region" : owner instanceof RegionMention ? "region" : "enterprise",
                    metric,
                    quantity.value(),
                    quantity.upper(),
                    quantity.unit(),
                    kind,
                    null,
                    List.of(clause),
                    0.85,
                    "clause-number");
        }

        /** An enterprise or hospital that is the clause's subject owns the number; otherwise it is the host's. */
        private @Nullable Mention owner(Span clause, int before) {
            return mentions.all().stream()
                    .filter(mention -> mention instanceof EnterpriseMention
                            || (mention instanceof BearerMention bearer
                                    && bearer.type().equals("organization")))
                    .filter(mention -> mention.span().start() <= clause.start() + 2
                            && mention.span().end() <= before
                            && mention.span().start() >= clause.start())
                    .filter(mention -> !context.text()
                                    .startsWith("等", mention.span().end())
                            && !context.text().startsWith("、", mention.span().end()))
                    .findFirst()
                    .orElse(null);
        }
    }
}
