package org.qualitygraph.extraction;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
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
    private static final Pattern PART = Pattern.compile("([\\p{IsHan}]{2,12}?)(\\d+)(?:家次|家|个|件|只|项)");
    private static final Pattern LEVEL = Pattern.compile("[省市县区]级$|国家级$");
    private static final Pattern COUNT = Pattern.compile("[的有]{0,2}(\\d+)[个家项]");
    private static final Pattern PLACE_HAS = Pattern.compile("(\\p{IsHan}{2,6}?)[已现也就]?有(\\d+)[个家项件]");
    private static final String ALL_LEVELS = "各级";
    private static final Pattern LOCAL_GAP = Pattern.compile(".*[全我本][市省县区镇州旗].*");
    private static final Pattern PLACES = Pattern.compile(".*[县市区镇乡城旗]");
    private static final Pattern SO_MANY = Pattern.compile("\\d+[家户名位个]\\p{IsHan}{0,6}$");
    private static final int LONGEST_COUNT = 12;
    private final SpeechContext context;
    private final Bearers bearers;
    private final AwardStatus status;
    private final Lexicon lexicon;
    private final SilentCounts counts;

    SilentAwards(SpeechContext context, Bearers bearers) {
        this.context = context;
        this.bearers = bearers;
        lexicon = context.lexicon();
        counts = lexicon.derived(SilentCounts.class, SilentCounts::new);
        status = lexicon.derived(AwardStatus.class, AwardStatus::new);
    }

    void read(Span clause, AwardState state, @Nullable AwardMention announced) {
        String text = clause.of(context.text());
        if (text.contains(ALL_LEVELS) && lexicon.occursIn(WordClass.SILENT_TOTAL, text)) {
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
        } else if (award != null && state.statuses().contains(Status.LACKS) && counts.elsewhere(text) != null) {
            elsewhere(clause, text, award, state);
        } else if (award != null && isShare(text, state)) {
            share(clause, award, state);
        } else if (award != null && state.counted() && PLACE_HAS.matcher(text).matches()) {
            placeHas(clause, text, award, state);
        } else if (award != null && state.counted() && lexicon.begins(WordClass.AWARD_LEVEL, text)) {
            level(text, award, state);
        } else if (award != null && lexicon.occursIn(WordClass.SILENT_DEED, text)) {
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

    /** 其中甲市19个、乙市11个, 其中当年新增9个: parts of a number that was told. */
    private boolean isShare(String text, AwardState state) {
        return lexicon.lengthAt(WordClass.SHARE, text, 0) > 0
                && (state.counted()
                        || (text.contains("新增")
                                && !state.wished()
                                && !state.statuses().contains(Status.APPLIED)));
    }

    private void share(Span clause, AwardMention award, AwardState state) {
        Status how = state.counted() ? state.drafts().getLast().status() : Status.WON;
        Matcher part = PART.matcher(context.text()).region(clause.start(), clause.end());
        while (part.find()) {
            Integer count = Integer.valueOf(part.group(2));
            Span owner = new Span(part.start(1), part.end(1));
            List<RegionMention> regions = bearers.places(owner);
            Matcher level = LEVEL.matcher(part.group(1));
            if (level.find() && award.name().startsWith(ALL_LEVELS)) {
                String name = level.group() + award.name().substring(ALL_LEVELS.length());
                state.add(null, new AwardMention(award.span(), name, null, award.category()), how, count, null);
            } else if (!regions.isEmpty()) {
                state.add(regions.getLast(), award, how, count, null);
            } else if (lexicon.ends(WordClass.NEWLY, part.group(1))) {
                state.add(null, award, how, count, null);
            }
        }
    }

    /** 中国名牌我们只有1个，*宝鸡有3个*: what others have of it. */
    private void placeHas(Span clause, String text, AwardMention award, AwardState state) {
        Matcher told = PLACE_HAS.matcher(text);
        List<RegionMention> regions = bearers.places(clause);
        if (told.matches()
                && regions.size() == 1
                && regions.getFirst().span().start() == clause.start()
                && regions.getFirst().span().end() == clause.start() + told.end(1)) {
            state.add(regions.getFirst(), award, Status.WON, Integer.valueOf(told.group(2)), null);
        }
    }

    /** 国家级示范区6个，*省级14个*: the same title of another level. */
    private void level(String text, AwardMention award, AwardState state) {
        int level = lexicon.lengthAt(WordClass.AWARD_LEVEL, text, 0);
        int own = lexicon.lengthAt(WordClass.AWARD_LEVEL, award.name(), 0);
        Matcher told = COUNT.matcher(text).region(level, text.length());
        if (own > 0 && told.matches()) {
            String name = text.substring(0, level) + award.name().substring(own);
            state.add(
                    null,
                    new AwardMention(award.span(), name, null, award.category()),
                    state.drafts().getLast().status(),
                    Integer.valueOf(told.group(1)),
                    null);
        }
    }

    /** 我市仍是空白，邻市已经有了1家. */
    private void elsewhere(Span clause, String text, AwardMention award, AwardState state) {
        Integer number = counts.elsewhere(text);
        List<RegionMention> regions = bearers.places(clause);
        if (number != null && regions.size() == 1) {
            state.add(regions.getFirst(), award, Status.WON, number, null);
        }
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
