package org.qualitygraph.extraction;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.AwardFact.Status;
import org.qualitygraph.text.Span;

/** Clauses that go on about an award without naming it: 甲公司入围, 累计89家, 填补我县空白, 41家单位提出申报. */
final class SilentAwards {
    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)(\\d+)(?:余|多)?(?:家|名|位|个)(?:企业|单位|组织|个人)|(?:企业|单位|组织|个人)(\\d+)(?:家|名|位|个)");
    private static final Pattern TOTAL = Pattern.compile("(?:累计|总数|总计|获评)[^\\d]{0,4}(\\d+)(?:家|个|件|只|项)(?:企业|产品)?()$");
    private static final Pattern LOCAL_GAP = Pattern.compile(".*[全我本][市省县区镇州旗].*");
    private final SpeechContext context;
    private final Bearers bearers;
    private final AwardStatus status;

    SilentAwards(SpeechContext context, Bearers bearers) {
        this.context = context;
        this.bearers = bearers;
        status = new AwardStatus(context.lexicon());
    }

    void read(Span clause, AwardState state, @Nullable AwardMention announced) {
        String text = clause.of(context.text());
        List<Mention> named = bearers.in(clause);
        AwardMention pending = state.pending();
        AwardMention award = state.award() == null ? announced : state.award();
        if (pending != null) {
            Set<Status> statuses = status.of(text, "", state.wished(), state.period(), false);
            statuses.forEach(each -> state.add(null, pending, each, null, null));
            state.told(pending, statuses);
        } else if (award != null && isGap(text, state)) {
            state.add(null, award, Status.LACKS, null, null);
        } else if (award != null && context.lexicon().occursIn(WordClass.SILENT_DEED, text)) {
            deed(text, named, award, state);
        }
        if (!named.isEmpty()) {
            state.carry(named);
        }
    }

    /** 填补我县空白 and 实现我市零的突破, said of what is applied for or striven for. */
    private boolean isGap(String text, AwardState state) {
        boolean open =
                state.statuses().contains(Status.APPLIED) || state.statuses().contains(Status.ASPIRES);
        return open
                && LOCAL_GAP.matcher(text).matches()
                && (context.lexicon().occursIn(WordClass.BREAKTHROUGH, text) || text.contains("空白"));
    }

    private void deed(String text, List<Mention> named, AwardMention award, AwardState state) {
        Status how = how(text, state);
        if (!named.isEmpty()) {
            named.forEach(bearer -> state.add(bearer, award, how, null, null));
            return;
        }
        Matcher number =
                context.lexicon().occursIn(WordClass.WINNING_DEED, text) ? NUMBER.matcher(text) : TOTAL.matcher(text);
        while (number.find()) {
            String digits = number.group(1) != null ? number.group(1) : number.group(2);
            state.add(null, award, how, Integer.valueOf(digits), null);
        }
    }

    private Status how(String text, AwardState state) {
        if (context.lexicon().occursIn(WordClass.APPLIED, text)) {
            return Status.APPLIED;
        }
        boolean done = text.contains("实际") || !state.wished();
        return state.statuses().contains(Status.ASPIRES) && !done ? Status.ASPIRES : Status.WON;
    }
}
