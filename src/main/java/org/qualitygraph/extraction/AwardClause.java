package org.qualitygraph.extraction;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.AwardFact.Status;
import org.qualitygraph.text.Span;

/** Reads a clause that names awards: who, in what way, how many, of which year. */
final class AwardClause {
    private static final Pattern HOST = Pattern.compile("[全我本][市省县区镇州旗]");
    private static final Pattern AND_MORE = Pattern.compile("等(\\d+)(?:家|个|名|位)");
    private final SpeechContext context;
    private final Bearers bearers;
    private final AwardStatus status;
    private final AwardCounts counts;

    AwardClause(SpeechContext context, Bearers bearers) {
        this.context = context;
        this.bearers = bearers;
        status = new AwardStatus(context.lexicon());
        counts = new AwardCounts(context.lexicon());
    }

    void read(Span clause, List<AwardMention> awards, AwardState state) {
        String text = context.text();
        int from = clause.start();
        for (int i = 0; i < awards.size(); i++) {
            AwardMention award = awards.get(i);
            int end = i + 1 < awards.size() ? awards.get(i + 1).span().start() : clause.end();
            String before = text.substring(clause.start(), award.span().start());
            String after = text.substring(award.span().end(), end);
            if (!isNoFact(before, after)) {
                boolean joined = i > 0
                        && AwardChains.joins(text.substring(from, award.span().start()));
                Integer apart = apart(text, clause, awards, i);
                String tail = AwardChains.joins(after) ? AwardChains.tail(text, clause, awards, i) : after;
                one(new Place(clause, from, award, end, before, after, tail, joined, apart), state);
            }
            from = award.span().end();
        }
    }

    /** One award in its clause; {@code from} is where the award before it ends. */
    private record Place(
            Span clause,
            int from,
            AwardMention award,
            int end,
            String before,
            String after,
            String tail,
            boolean joined,
            @Nullable Integer apart) {}

    /** “甲奖”，“乙奖”: a clause of its own that is but the next member of a list. */
    private static boolean isBare(Place place) {
        return (place.before() + place.after()).matches("[“”]*");
    }

    private void one(Place place, AwardState state) {
        Integer behind = place.apart() != null ? place.apart() : counts.behind(place.after());
        Set<Status> statuses = status.of(place.before(), place.tail(), state.wished(), state.period(), behind != null);
        if (statuses.isEmpty() && (place.joined() || isBare(place))) {
            statuses = state.statuses();
        }
        List<Mention> own =
                bearers.in(new Span(place.from(), place.award().span().start()));
        List<Mention> followers =
                own.isEmpty() ? followers(place, state.sentence().span()) : List.of();
        boolean host = HOST.matcher(context.text()
                        .substring(place.from(), place.award().span().start()))
                .find();
        if (!own.isEmpty()) {
            state.carry(own);
        } else if (!place.joined()
                && (host
                        || (isCounted(place, behind)
                                && place.from() == place.clause().start()))) {
            state.carryNobody();
        }
        state.told(place.award(), statuses);
        if (statuses.isEmpty() && place.after().isEmpty()) {
            state.leaveOpen(place.award());
        }
        List<Mention> subjects = followers.isEmpty() ? state.subjects() : followers;
        add(place, statuses, subjects, behind, state);
    }

    private boolean isCounted(Place place, @Nullable Integer behind) {
        return behind != null || counts.before(place.before()) != null;
    }

    private void add(
            Place place, Set<Status> statuses, List<Mention> subjects, @Nullable Integer behind, AwardState state) {
        Integer year = AwardCounts.year(context.text()
                .substring(state.sentence().span().start(), place.award().span().start()));
        Integer before = counts.before(place.before());
        Integer total = counts.total(place.after());
        if (total != null && !total.equals(behind) && !statuses.isEmpty()) {
            state.add(null, place.award(), statuses.iterator().next(), total, year);
        }
        for (Status each : statuses) {
            Integer count = each == Status.LACKS ? null : behind != null ? behind : before;
            boolean regions = subjects.stream().allMatch(RegionMention.class::isInstance);
            boolean ownLack = each == Status.LACKS && statuses.contains(Status.ASPIRES);
            if (subjects.isEmpty() || ownLack) {
                state.add(null, place.award(), each, count, year);
            } else {
                subjects.forEach(bearer -> state.add(bearer, place.award(), each, regions ? count : null, year));
                addMore(place, subjects, each, year, state);
            }
        }
    }

    /** 甲公司等5家: four more that are not named. */
    private void addMore(Place place, List<Mention> subjects, Status each, @Nullable Integer year, AwardState state) {
        int end = subjects.getLast().span().end();
        if (end <= place.award().span().start()
                && end >= state.sentence().span().start()) {
            Matcher more = AND_MORE.matcher(
                    context.text().substring(end, place.award().span().start()));
            if (more.lookingAt() && Integer.parseInt(more.group(1)) > subjects.size()) {
                state.add(null, place.award(), each, Integer.valueOf(more.group(1)), year);
            }
        }
    }

    /** 获得市长质量奖的甲公司, 个人奖授予乙公司丙某: the bearer stands behind. */
    private List<Mention> followers(Place place, Span sentence) {
        if (context.lexicon().lengthAt(WordClass.BEARER_FOLLOWS, place.after(), 0) == 0) {
            return List.of();
        }
        boolean colon = place.end() < sentence.end() && context.text().charAt(place.end()) == '：';
        int start = place.award().span().end();
        return bearers.named(new Span(start, Math.max(start, colon ? sentence.end() : place.end())));
    }

    /** 对获得中国质量奖的组织奖励300万元 and 市长质量奖评审 say nothing of anybody. */
    private boolean isNoFact(String before, String after) {
        return context.lexicon().occursIn(WordClass.CONDITION, before)
                || context.lexicon().lengthAt(WordClass.NO_FACT_TAIL, after, 0) > 0;
    }

    /** 甲、乙分别达到14家、9家. */
    private @Nullable Integer apart(String text, Span clause, List<AwardMention> awards, int index) {
        String tail = text.substring(awards.getLast().span().end(), clause.end());
        List<Integer> numbers = tail.startsWith("分别") ? counts.apart(tail) : List.of();
        return numbers.size() == awards.size() ? numbers.get(index) : null;
    }
}
