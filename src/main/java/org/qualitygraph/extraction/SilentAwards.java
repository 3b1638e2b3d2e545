package org.qualitygraph.extraction;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.AwardFact.Status;
import org.qualitygraph.text.Span;

/** Clauses that go on about an award without naming it: 甲公司入围, 累计89家, 填补我县空白, 41家单位提出申报. */
final class SilentAwards {
    private static final Pattern LOCAL_GAP = Pattern.compile(".*[全我本][市省县区镇州旗].*");
    private static final Pattern PLACES = Pattern.compile(".*[县市区镇乡城旗]");
    private static final Pattern SO_MANY = Pattern.compile("\\d+[家户名位个]\\p{IsHan}{0,6}$");
    private static final int LONGEST_COUNT = 12;
    private final SpeechContext context;
    private final Bearers bearers;
    private final AwardStatus status;
    private final Lexicon lexicon;
    private final SilentCounts counts;
    private final SilentShares shares;

    SilentAwards(SpeechContext context, Bearers bearers) {
        this.context = context;
        this.bearers = bearers;
        lexicon = context.lexicon();
        counts = lexicon.derived(SilentCounts.class, SilentCounts::new);
        shares = new SilentShares(context, bearers);
        status = lexicon.derived(AwardStatus.class, AwardStatus::new);
    }

    void read(Span clause, AwardState state, @Nullable AwardMention announced) {
        String text = clause.of(context.text());
        if (text.contains(SilentShares.ALL_LEVELS) && lexicon.occursIn(WordClass.SILENT_TOTAL, text)) {
            return;
        }
        AwardMention pending = state.pending();
        AwardMention award = state.award() == null ? announced : state.award();
        boolean listed = isListed(clause);
        List<Mention> named = listed && award != null ? listed(clause, award) : bearers.in(clause);
        if (totals(text, state)) {
            return;
        }
        if (pending != null) {
            Set<Status> statuses = status.of(text, "", state.wished(), state.period(), false);
            List<? extends Mention> founders =
                    statuses.contains(Status.ESTABLISHED) && named.isEmpty() ? bearers.places(clause) : named;
            statuses.forEach(each -> {
                if (founders.isEmpty()) {
                    state.add(null, pending, each, null, null);
                }
                founders.forEach(bearer -> state.add(bearer, pending, each, null, null));
            });
            state.told(pending, statuses);
        } else if (award != null && !named.isEmpty() && isNaming(listed, text, state)) {
            Status how = state.counted()
                    ? state.drafts().getLast().status()
                    : state.statuses().iterator().next();
            named.stream()
                    .filter(bearer -> !state.holds(bearer, award))
                    .forEach(bearer -> state.add(bearer, award, how, null, null));
        } else if (award != null && isGap(text, state)) {
            state.add(null, award, Status.LACKS, null, null);
        } else if (award != null && isOwnLack(text, named)) {
            state.add(null, award, Status.LACKS, null, null);
        } else if (award != null && lexicon.ends(WordClass.SILENT_LACK, text) && areRegions(named)) {
            named.forEach(region -> state.add(region, award, Status.LACKS, null, null));
        } else if (award != null
                && !shares.read(clause, award, state)
                && lexicon.occursIn(WordClass.SILENT_DEED, text)) {
            deed(text, named, award, state);
        }
        if (!named.isEmpty()) {
            state.carry(named);
        }
    }

    /** 新增甲奖4个、乙奖7件，*累计分别达到31个和46件*: {@return whether the clause tells the totals of the awards before it} */
    private boolean totals(String text, AwardState state) {
        List<Integer> numbers = counts.apart(text);
        List<AwardMention> awards = state.countedAwards();
        if (numbers.size() < 2 || awards.size() < numbers.size()) {
            return false;
        }
        Status how = state.wished() ? Status.ASPIRES : Status.WON;
        int first = awards.size() - numbers.size();
        for (int i = 0; i < numbers.size(); i++) {
            state.add(null, awards.get(first + i), how, numbers.get(i), null);
        }
        return true;
    }

    /** 两家企业获得省长质量奖，分别是甲公司、乙公司. */
    private boolean isNaming(boolean listed, String text, AwardState state) {
        return (state.statuses().size() == 1 || state.counted()) && (listed || lexicon.begins(WordClass.NAMING, text));
    }

    /** …，分别是：甲公司、乙公司; 定下来4家企业：甲公司、乙公司. */
    private boolean isListed(Span clause) {
        int colon = clause.start() - 1;
        return colon > 0
                && context.text().charAt(colon) == '：'
                && (lexicon.lengthBefore(WordClass.NAMING, context.text(), colon) > 0
                        || SO_MANY.matcher(context.text())
                                .region(Math.max(0, colon - LONGEST_COUNT), colon)
                                .find());
    }

    /** What places are called (国家农产品质量安全县), places have won; of 甲市乙县 it is the county. */
    private List<Mention> listed(Span clause, AwardMention award) {
        List<Mention> named = bearers.named(clause);
        if (!named.isEmpty() || !PLACES.matcher(award.name()).matches()) {
            return named;
        }
        return bearers.places(clause).stream()
                .filter(place -> place.span().end() == clause.end()
                        || "、和".indexOf(context.text().charAt(place.span().end())) >= 0)
                .map(Mention.class::cast)
                .toList();
    }

    /** 填补我县空白 and 实现我市零的突破, said of what is applied for or striven for. */
    private boolean isGap(String text, AwardState state) {
        boolean open =
                state.statuses().contains(Status.APPLIED) || state.statuses().contains(Status.ASPIRES);
        return open
                && LOCAL_GAP.matcher(text).matches()
                && (lexicon.occursIn(WordClass.BREAKTHROUGH, text) || lexicon.occursIn(WordClass.STILL_EMPTY, text));
    }

    /** 甲县、乙县还没有一个. */
    private static boolean areRegions(List<Mention> named) {
        return !named.isEmpty() && named.stream().allMatch(RegionMention.class::isInstance);
    }

    /** 我们还两手空空. */
    private boolean isOwnLack(String text, List<Mention> named) {
        return named.isEmpty() && lexicon.ends(WordClass.SILENT_LACK, text);
    }

    private void deed(String text, List<Mention> named, AwardMention award, AwardState state) {
        Status how = how(text, state);
        if (!named.isEmpty()) {
            named.forEach(bearer -> state.add(bearer, award, how, null, null));
            return;
        }
        boolean failed = how == Status.APPLIED && state.statuses().contains(Status.ASPIRES);
        if (failed) {
            state.subjects().forEach(bearer -> state.add(bearer, award, how, null, null));
        }
        counts.of(text).forEach(count -> state.add(null, award, how, count, null));
    }

    private Status how(String text, AwardState state) {
        if (lexicon.occursIn(WordClass.APPLIED, text)) {
            return Status.APPLIED;
        }
        boolean done = lexicon.occursIn(WordClass.REALLY, text) || !state.wished();
        return state.statuses().contains(Status.ASPIRES) && !done ? Status.ASPIRES : Status.WON;
    }
}
