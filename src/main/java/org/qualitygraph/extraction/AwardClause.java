package org.qualitygraph.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.extraction.Mention.BearerMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.AwardFact.Status;
import org.qualitygraph.text.Span;

/** Reads a clause that names awards: who, in what way, how many, of which year. */
final class AwardClause {
    private static final Pattern HOST = Pattern.compile("[全我本][市省县区镇州旗]");
    /** 对新认定的5件中国驰名商标: so many were. */
    private static final Pattern COUNTED = Pattern.compile("\\d(?:余|多)?[个件只项家枚块种]“?$");

    private static final Pattern NUMBER = Pattern.compile("\\d(?:余|多)?[个家名]");
    private static final Pattern WHOEVER = Pattern.compile("”?的(?:[企单组个][业位织人])?");

    private static final Pattern WINNER = Pattern.compile("”?(?:荣誉)?(?:称号)?的");
    private final SpeechContext context;
    private final Bearers bearers;
    private final AwardStatus status;
    private final AwardCounts counts;
    private final AwardFollowers winners;
    private final AwardEntries entries;

    AwardClause(SpeechContext context, Bearers bearers) {
        this.context = context;
        this.bearers = bearers;
        status = context.lexicon().derived(AwardStatus.class, AwardStatus::new);
        counts = context.lexicon().derived(AwardCounts.class, AwardCounts::new);
        winners = new AwardFollowers(context, bearers);
        entries = new AwardEntries(context, counts);
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
            if (!isNoFact(before, after)
                    || (isWhoever(before, after)
                            && !bearers.named(new Span(
                                            clause.start(), award.span().start()))
                                    .isEmpty())
                    || isNamedWinner(before, award, end)) {
                boolean joined = i > 0
                        && AwardChains.joins(text.substring(from, award.span().start()));
                Integer apart = apart(text, clause, awards, i);
                String tail = AwardChains.joins(after) ? AwardChains.tail(text, clause, awards, i) : after;
                taken = one(
                        new AwardPlace(clause, Math.max(from, taken), award, end, before, after, tail, joined, apart),
                        state);
            } else if (context.lexicon().lengthAt(WordClass.APPLICATION, after, 0) > 0) {
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
        Set<Status> statuses = status.of(place.before(), place.tail(), state.wished(), state.period(), behind != null);
        if (statuses.isEmpty() && (place.joined() || place.isBare())) {
            statuses = state.statuses();
        }
        List<Mention> behindIt = winners.behind(place, state.sentence().span());
        List<Mention> before =
                bearers.in(new Span(place.from(), place.award().span().start()));
        boolean guests = !behindIt.isEmpty() && before.stream().allMatch(AwardClause::isPerson);
        List<Mention> own = guests ? List.of() : before;
        List<Mention> followers = own.isEmpty() ? behindIt : List.of();
        if (statuses.isEmpty()
                && !followers.isEmpty()
                && winners.areTold(place, state.sentence().span())) {
            statuses = EnumSet.of(Status.WON);
        }
        boolean host = HOST.matcher(context.text()
                        .substring(place.from(), place.award().span().start()))
                .find();
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

    /** 对获得中国质量奖的组织奖励300万元 and 市长质量奖评审 say nothing of anybody. */
    private boolean isNoFact(String before, String after) {
        return (context.lexicon().occursIn(WordClass.CONDITION, before)
                        && !COUNTED.matcher(before).find())
                || isWhoever(before, after)
                || (context.lexicon().lengthAt(WordClass.NO_FACT_TAIL, after, 0) > 0
                        && !isHandedIn(before, after)
                        && !isCreated(before, after)
                        && !status.isTakingPart(before, after)
                        && context.lexicon().lengthAt(WordClass.AWARD_OCCASION, after, 0) == 0
                        && !status.isUnderReview(before, after));
    }

    /** 获得省长质量奖的，奖励50万元. */
    private static boolean isWhoever(String before, String after) {
        return WHOEVER.matcher(after).matches() && !NUMBER.matcher(before).find();
    }

    /** 对获得市长质量奖的*甲公司*给予奖励: the condition is met by somebody who is named. */
    private boolean isNamedWinner(String before, AwardMention award, int end) {
        Matcher winner = WINNER.matcher(context.text()).region(award.span().end(), end);
        return context.lexicon().occursIn(WordClass.CONDITION, before)
                && winner.lookingAt()
                && bearers.named(new Span(winner.end(), end)).stream()
                        .anyMatch(bearer -> bearer.span().start() == winner.end());
    }

    /** 创建全国质量强市示范城市是一项重大任务. */
    private boolean isCreated(String before, String after) {
        return context.lexicon().lengthAt(WordClass.COPULA, after, 0) > 0
                && context.lexicon().lengthAtEnd(WordClass.CREATES, before) > 0;
    }

    /** 已递交省长质量奖申报材料. */
    private boolean isHandedIn(String before, String after) {
        return context.lexicon().lengthAt(WordClass.APPLICATION, after, 0) > 0
                && context.lexicon().occursIn(WordClass.APPLIED, before);
    }

    /** 甲、乙分别达到14家、9家. */
    private @Nullable Integer apart(String text, Span clause, List<AwardMention> awards, int index) {
        String tail = text.substring(awards.getLast().span().end(), clause.end());
        List<Integer> numbers = context.lexicon().begins(WordClass.RESPECTIVELY, tail) ? counts.apart(tail) : List.of();
        return numbers.size() == awards.size() ? numbers.get(index) : null;
    }
}
