package org.qualitygraph.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.extraction.Mention.BearerMention;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.AwardFact.Status;
import org.qualitygraph.text.Span;

/** Reads a clause that names awards: who, in what way, how many, of which year. */
final class AwardClause {
    private static final Pattern HOST = Pattern.compile("(?<!在)[全我本][市省县区镇州旗]");
    /** 中国世界名牌*在我省*更是空白. */
    private static final Pattern AT_HOME = Pattern.compile("[”的]?在[全我本][市省县区镇州旗]");

    private static final Pattern WHOLE = Pattern.compile("全[市省县区镇州旗]");

    private final SpeechContext context;
    private final Bearers bearers;
    private final AwardStatus status;
    private final AwardCounts counts;
    private final AwardFollowers winners;
    private final AwardEntries entries;
    private final MereAwards mere;
    private final ProductWinners products;

    AwardClause(SpeechContext context, Bearers bearers) {
        this.context = context;
        this.bearers = bearers;
        status = context.lexicon().derived(AwardStatus.class, AwardStatus::new);
        counts = context.lexicon().derived(AwardCounts.class, AwardCounts::new);
        winners = new AwardFollowers(context, bearers);
        entries = new AwardEntries(context, counts);
        mere = new MereAwards(context, bearers);
        products = new ProductWinners(context);
    }

    void read(Span clause, List<AwardMention> awards, AwardState state) {
        if (respectively(clause, awards, state)) {
            return;
        }
        String text = context.text();
        int from = clause.start();
        int taken = from;
        for (int i = 0; i < awards.size(); i++) {
            AwardMention award = awards.get(i);
            int end = i + 1 < awards.size() ? awards.get(i + 1).span().start() : clause.end();
            String before = text.substring(clause.start(), award.span().start());
            String after = text.substring(award.span().end(), end);
            if (mere.tellsOf(clause, award, end)) {
                boolean joined = i > 0
                        && AwardChains.joins(text.substring(from, award.span().start()));
                Integer apart = apart(text, clause, awards, i);
                String tail = AwardChains.joins(after) ? AwardChains.tail(text, clause, awards, i) : after;
                taken = one(
                        new AwardPlace(clause, Math.max(from, taken), award, end, before, after, tail, joined, apart),
                        state);
            } else if (context.lexicon().lengthAt(WordClass.APPLICATION, after, 0) > 0
                    || context.lexicon().lengthAt(WordClass.CONTEST, after, 0) > 0) {
                state.told(award, EnumSet.noneOf(Status.class));
            }
            from = award.span().end();
        }
    }

    /** 甲、乙分别获得一奖和二奖: as many bearers as awards. */
    private boolean respectively(Span clause, List<AwardMention> awards, AwardState state) {
        String before = context.text()
                .substring(clause.start(), awards.getFirst().span().start());
        int cue = before.indexOf("分别");
        if (cue < 0 || awards.size() < 2) {
            return false;
        }
        List<Mention> named = bearers.named(new Span(clause.start(), clause.start() + cue));
        Set<Status> statuses = status.of(before, "", state.wished(), state.period(), false);
        if (named.size() != awards.size() || statuses.size() != 1) {
            return false;
        }
        for (int i = 0; i < awards.size(); i++) {
            state.add(named.get(i), awards.get(i), statuses.iterator().next(), null, null);
            state.told(awards.get(i), statuses);
        }
        state.carry(named);
        return true;
    }

    /** Reads one award; {@return where the winners end that stand behind it, and are not the next one's} */
    private int one(AwardPlace place, AwardState state) {
        Integer behind = place.apart() != null ? place.apart() : counts.behind(place.after());
        Set<Status> statuses =
                status.of(withoutCompanies(place), place.tail(), state.wished(), state.period(), behind != null);
        if (statuses.isEmpty() && (place.joined() || place.isBare())) {
            statuses = state.statuses();
        }
        if (behind != null && place.before().isEmpty() && state.statuses().equals(EnumSet.of(Status.APPLIED))) {
            statuses = state.statuses();
        }
        List<Mention> behindIt = winners.behind(place, state.sentence().span());
        List<Mention> before =
                bearers.in(new Span(place.from(), place.award().span().start()));
        boolean guests = !behindIt.isEmpty() && before.stream().allMatch(AwardClause::isPerson);
        List<Mention> goods = mayBeGoods(before) ? products.of(place) : List.of();
        List<Mention> nearest = goods.size() < before.size() || goods.isEmpty() ? before : goods;
        List<Mention> own = guests ? List.of() : nearest;
        List<Mention> followers = own.isEmpty() ? behindIt : List.of();
        boolean called = statuses.isEmpty() && !own.isEmpty() && before.isEmpty() && !guests;
        if (called) {
            statuses = EnumSet.of(Status.WON);
        }
        if (statuses.isEmpty()
                && !followers.isEmpty()
                && winners.areTold(place, state.sentence().span())) {
            statuses = EnumSet.of(Status.WON);
        }
        boolean host = namesHost(place, state) || AT_HOME.matcher(place.after()).lookingAt();
        if (!own.isEmpty()) {
            state.carry(own);
        } else if (!place.joined() && (host || (isCounted(place, behind) && startsAnew(place, state)))) {
            state.carryNobody();
        }
        state.told(place.award(), statuses);
        boolean named = place.after().isEmpty() || context.lexicon().has(WordClass.AWARD_ASPECT, place.after());
        if (statuses.isEmpty() && named) {
            state.leaveOpen(place.award());
        }
        List<Mention> subjects = followers.isEmpty() ? state.subjects() : followers;
        entries.add(place, statuses, subjects, behind, state);
        return followers.isEmpty() ? place.from() : followers.getLast().span().end();
    }

    /** Whether the host is told of; in 通化市产业齐头并进，*全市*有… all of the place is meant that was named right before. */
    private boolean namesHost(AwardPlace place, AwardState state) {
        String before =
                context.text().substring(place.from(), place.award().span().start());
        Matcher whole = WHOLE.matcher(before);
        boolean other = whole.lookingAt()
                && state.subjects().size() == 1
                && state.subjects().getFirst() instanceof RegionMention region
                && region.name().endsWith(whole.group().substring(1));
        return !other && HOST.matcher(before).find();
    }

    /** *房县*黄酒、“远安黄茶”获批地理标志: products are called by their places, and only some of a list stand out. */
    private static boolean mayBeGoods(List<Mention> bearers) {
        return bearers.stream()
                .allMatch(bearer -> bearer instanceof RegionMention
                        || (bearer instanceof BearerMention other
                                && other.type().equals("product")));
    }

    /** 新*希望*农牧公司获得市长质量奖: what a company is called says nothing of its award. */
    private String withoutCompanies(AwardPlace place) {
        StringBuilder before = new StringBuilder(place.before());
        for (EnterpriseMention company : bearers.companiesIn(place.clause())) {
            int end = company.span().end() - place.clause().start();
            int start = company.span().start() - place.clause().start();
            if (end <= before.length()) {
                before.replace(start, end, "某".repeat(end - start));
            }
        }
        return before.toString();
    }

    /** 为荣获市长质量奖的甲公司颁奖: who hands the prize over has not won it. */
    private static boolean isPerson(Mention mention) {
        return mention instanceof BearerMention bearer && bearer.type().equals("person");
    }

    /** A clause that begins with a count tells of the host, unless the clause before told of a region's. */
    private static boolean startsAnew(AwardPlace place, AwardState state) {
        return place.from() == place.clause().start()
                && (state.subjects().isEmpty() || !state.subjects().stream().allMatch(RegionMention.class::isInstance));
    }

    private boolean isCounted(AwardPlace place, @Nullable Integer behind) {
        return behind != null || counts.before(place.before()) != null;
    }

    private static boolean areListed(String text, List<AwardMention> awards) {
        return IntStream.range(1, awards.size())
                .allMatch(i -> AwardChains.joins(text.substring(
                        awards.get(i - 1).span().end(), awards.get(i).span().start())));
    }

    /** 甲、乙分别达到14家、9家; 甲、乙各1件. */
    private @Nullable Integer apart(String text, Span clause, List<AwardMention> awards, int index) {
        String tail = text.substring(awards.getLast().span().end(), clause.end());
        int each = context.lexicon().lengthAt(WordClass.EACH, tail, 0);
        if (awards.size() > 1 && each > 0 && areListed(text, awards)) {
            return counts.behind(tail.substring(each));
        }
        List<Integer> numbers = context.lexicon().begins(WordClass.RESPECTIVELY, tail) ? counts.apart(tail) : List.of();
        return numbers.size() == awards.size() ? numbers.get(index) : null;
    }
}
