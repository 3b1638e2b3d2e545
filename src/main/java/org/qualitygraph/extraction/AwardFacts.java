package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Draft.AwardDraft;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.extraction.Mention.BearerMention;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.extraction.Mention.PolicyMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.knowledge.Entity.Policy;
import org.qualitygraph.knowledge.Fact.AwardFact.Status;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.Span;

/** Who won, applied for, aspires to or lacks an award, sentence by sentence. */
final class AwardFacts implements Extractor {
    private static final Pattern COUNT_BEFORE =
            Pattern.compile(".*?(\\d+)(?:余|多)?(?:家|个|名|位)(?:单位|企业|组织|个人|公司)?[^\\d，；。]{0,12}$");
    private static final Pattern COUNT_AFTER = Pattern.compile(
            "^(?:称号|企业|产品|品牌|数量|总数|认证|获证)*(?:已?达到?|累计|共|有|超过|突破|增至|总数达?|由\\d+[个件]增加到)?(\\d+)(?:余|多)?(?:个|件|只|项|家|枚|块)");
    private static final Pattern AWARD_YEAR = Pattern.compile("((?:19|20)\\d\\d)(?:年度|年)[^，。；]{0,12}$");

    @Override
    public List<AwardDraft> extract(SpeechContext context, Mentions mentions) {
        List<AwardDraft> drafts = new ArrayList<>();
        for (OutlineSentence sentence : context.outline().sentences()) {
            if (!context.tables().covers(sentence.span())) {
                new Reading(context, mentions, sentence, drafts).read();
            }
        }
        drafts.addAll(AwardLists.read(context, mentions));
        return drafts;
    }

    /** The reading of one sentence. */
    private static final class Reading {
        private final SpeechContext context;
        private final String text;
        private final Mentions mentions;
        private final OutlineSentence sentence;
        private final List<AwardDraft> drafts;
        private List<Mention> subjects = List.of();

        Reading(SpeechContext context, Mentions mentions, OutlineSentence sentence, List<AwardDraft> drafts) {
            this.context = context;
            this.mentions = mentions;
            this.sentence = sentence;
            this.drafts = drafts;
            text = context.text();
        }

        void read() {
            int from = sentence.span().start();
            int segment = from;
            @Nullable Status status = null;
            for (AwardMention award : mentions.in(sentence.span(), AwardMention.class)) {
                if (insideTitle(award.span())) {
                    continue;
                }
                int clause = clauseStart(award.span().start());
                if (text.substring(segment, award.span().start()).contains("；")) {
                    subjects = List.of();
                    segment = text.lastIndexOf('；', award.span().start()) + 1;
                    from = segment;
                }
                int end = clauseEnd(award.span().end());
                List<Mention> bearers = bearers(from, award.span().start());
                boolean listed = from > sentence.span().start()
                        && text.substring(from, award.span().start()).matches("[、和及与或“”以]{1,3}");
                if (!listed || status == null) {
                    status = AwardStatus.of(
                            context,
                            text.substring(clause, award.span().start()),
                            text.substring(award.span().end(), end),
                            text.substring(sentence.span().start(), award.span().start()),
                            context.periods().of(sentence));
                }
                if (!bearers.isEmpty()) {
                    subjects = bearers;
                } else if (!listed
                        && hostIsSubject(text.substring(from, award.span().start()))) {
                    subjects = List.of();
                }
                if (status != null) {
                    add(award, status, clause, end);
                }
                from = award.span().end();
            }
        }

        private boolean insideTitle(Span span) {
            return mentions.of(PolicyMention.class).stream()
                    .anyMatch(policy -> policy.kind() == Policy.Kind.DOCUMENT
                            && policy.span().contains(span));
        }

        private int clauseStart(int at) {
            int start = at;
            while (start > sentence.span().start() && "，；：。".indexOf(text.charAt(start - 1)) < 0) {
                start--;
            }
            return start;
        }

        private int clauseEnd(int at) {
            int end = at;
            while (end < sentence.span().end() && "，；：。".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            return end;
        }

        private static boolean hostIsSubject(String between) {
            return between.matches(".*(?:全[市省县区]|我[市省县区]|实现).*");
        }

        private List<Mention> bearers(int from, int to) {
            return mentions.all().stream()
                    .filter(mention ->
                            mention.span().start() >= from && mention.span().end() <= to)
                    .filter(mention -> mention instanceof EnterpriseMention
                            || mention instanceof BearerMention
                            || (mention instanceof RegionMention region && !region.abridged() && isSubject(region)))
                    .toList();
        }

        /** A region is a bearer when it begins the clause, not when it is part of another name. */
        private boolean isSubject(RegionMention region) {
            String after = text.substring(
                    region.span().end(), Math.min(text.length(), region.span().end() + 1));
            return (Boundaries.startsName(text, region.span().start()) && after.matches("[获被要争申瞄、设力评成通建创入正，和已2]"))
                    || text.substring(
                                    Math.max(0, region.span().start() - 2),
                                    region.span().start())
                            .matches("支持|指导|推动|只有|帮助");
        }

        private void add(AwardMention award, Status status, int clause, int end) {
            Matcher after = COUNT_AFTER.matcher(text.substring(award.span().end(), end));
            Matcher before =
                    COUNT_BEFORE.matcher(text.substring(clause, award.span().start()));
            Integer count = after.find() ? Integer.valueOf(after.group(1)) : null;
            if (count == null && before.matches() && subjects.isEmpty()) {
                count = Integer.valueOf(before.group(1));
            }
            Matcher yearBefore = AWARD_YEAR.matcher(
                    text.substring(sentence.span().start(), award.span().start()));
            Integer year = yearBefore.find() ? Integer.valueOf(yearBefore.group(1)) : null;
            List<Span> evidence = List.of(sentence.span());
            List<Mention> bearers = subjects.isEmpty() ? behind(award, end) : subjects;
            if (bearers.isEmpty()) {
                drafts.add(new AwardDraft(
                        null, "region", award.name(), status, count, year, evidence, 0.75, "award-of-host"));
            }
            for (Mention bearer : bearers) {
                drafts.add(new AwardDraft(
                        bearer.name(),
                        AwardStatus.type(bearer),
                        award.name(),
                        status,
                        null,
                        year,
                        evidence,
                        0.88,
                        "award-of-bearer"));
            }
            addBreakthrough(award, status, end, evidence);
        }

        private void addBreakthrough(AwardMention award, Status status, int end, List<Span> evidence) {
            boolean wanted = status == Status.ASPIRES
                    && text.substring(award.span().start(), Math.min(text.length(), end))
                            .matches(".*“?零”?的?“?突破.*");
            if (wanted) {
                drafts.add(new AwardDraft(
                        null,
                        "region",
                        award.name(),
                        Status.LACKS,
                        null,
                        null,
                        evidence,
                        0.75,
                        "award-breakthrough-wanted"));
            }
        }

        /** 为获评“质量奖”的甲公司颁奖: the bearer stands behind. */
        private List<Mention> behind(AwardMention award, int end) {
            String rest = text.substring(award.span().end(), end);
            boolean genitive = rest.matches("(?:的|称号的|企业的|荣誉的).*");
            if (!genitive) {
                return List.of();
            }
            return mentions.all().stream()
                    .filter(mention -> mention.span().start() >= award.span().end()
                            && mention.span().end() <= end)
                    .filter(mention -> mention instanceof EnterpriseMention || mention instanceof BearerMention)
                    .toList();
        }
    }
}
