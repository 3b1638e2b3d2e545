package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.AwardFact.Status;
import org.qualitygraph.text.Span;

/** Numbers that a clause tells beside one of an award named before it: parts of it, those of other places, those of another level. */
final class SilentShares {
    static final String ALL_LEVELS = "各级";
    private static final Pattern PART = Pattern.compile("([\\p{IsHan}]{2,12}?)(\\d+)(?:家次|家|个|件|只|项)");
    private static final Pattern LEVEL = Pattern.compile("[省市县区]级$|国家级$");
    private static final Pattern COUNT = Pattern.compile("[的有]{0,2}(\\d+)[个家项]");
    private static final Pattern PLACE_HAS = Pattern.compile("(\\p{IsHan}{2,6}?)[已现也就]?有(\\d+)[个家项件]");

    private final SpeechContext context;
    private final Bearers bearers;
    private final Lexicon lexicon;
    private final SilentCounts counts;

    SilentShares(SpeechContext context, Bearers bearers) {
        this.context = context;
        this.bearers = bearers;
        lexicon = context.lexicon();
        counts = lexicon.derived(SilentCounts.class, SilentCounts::new);
    }

    /** {@return whether the clause tells such numbers of {@code award}} */
    boolean read(Span clause, AwardMention award, AwardState state) {
        String text = clause.of(context.text());
        if (state.statuses().contains(Status.LACKS) && counts.elsewhere(text) != null) {
            elsewhere(clause, text, award, state);
            return true;
        }
        if (isShare(text, state)) {
            share(clause, award, state);
            return true;
        }
        return state.counted() && (ofPlace(clause, text, award, state) || ofLevel(text, award, state));
    }

    /** 我市仍是空白，邻市已经有了1家. */
    private void elsewhere(Span clause, String text, AwardMention award, AwardState state) {
        List<RegionMention> regions = bearers.places(clause);
        if (regions.size() == 1) {
            state.add(regions.getFirst(), award, Status.WON, counts.elsewhere(text), null);
        }
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

    /** 中国名牌我们只有1个，*宝鸡有3个*: {@return whether the clause tells what another place has} */
    private boolean ofPlace(Span clause, String text, AwardMention award, AwardState state) {
        Matcher told = PLACE_HAS.matcher(text);
        List<RegionMention> regions = told.matches() ? bearers.places(clause) : List.of();
        if (regions.size() != 1
                || regions.getFirst().span().start() != clause.start()
                || regions.getFirst().span().length() != told.end(1)) {
            return false;
        }
        state.add(regions.getFirst(), award, Status.WON, Integer.valueOf(told.group(2)), null);
        return true;
    }

    /** 国家级示范区6个，*省级14个*: {@return whether the clause tells the same title of another level} */
    private boolean ofLevel(String text, AwardMention award, AwardState state) {
        int level = lexicon.lengthAt(WordClass.AWARD_LEVEL, text, 0);
        int own = lexicon.lengthAt(WordClass.AWARD_LEVEL, award.name(), 0);
        Matcher told = COUNT.matcher(text).region(level, text.length());
        if (level == 0 || own == 0 || !told.matches()) {
            return false;
        }
        String name = text.substring(0, level) + award.name().substring(own);
        Integer count = Integer.valueOf(told.group(1));
        Status how = state.drafts().getLast().status();
        state.add(null, new AwardMention(award.span(), name, null, award.category()), how, count, null);
        return true;
    }
}
