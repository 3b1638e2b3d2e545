package org.qualitygraph.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Tells awards that somebody stands to from those that are only spoken of: promised to whoever wins, reviewed, handed out. */
final class MereAwards {
    /** 对新认定的5件中国驰名商标: so many were. */
    private static final Pattern COUNTED = Pattern.compile("\\d(?:余|多)?[个件只项家枚块种]“?$");

    private static final Pattern NUMBER = Pattern.compile("\\d(?:余|多)?[个家名]");
    private static final Pattern WHOEVER = Pattern.compile("”?的(?:[企单组个][业位织人])?");
    private static final Pattern WINNER = Pattern.compile("”?(?:荣誉)?(?:称号)?的");
    /** 没有名牌*的市要*…: who lacks it is told what to do. */
    private static final Pattern LACKERS = Pattern.compile("”?的\\p{IsHan}{1,5}[都也]?要(?!求)");

    private final String text;
    private final Lexicon lexicon;
    private final Bearers bearers;
    private final AwardStatus status;

    MereAwards(SpeechContext context, Bearers bearers) {
        text = context.text();
        lexicon = context.lexicon();
        this.bearers = bearers;
        status = lexicon.derived(AwardStatus.class, AwardStatus::new);
    }

    /** {@return whether the clause, up to {@code end}, says how somebody stands to the award} */
    boolean tellsOf(Span clause, AwardMention award, int end) {
        Span front = new Span(clause.start(), award.span().start());
        String before = front.of(text);
        String after = text.substring(award.span().end(), end);
        if (LACKERS.matcher(after).lookingAt() && lexicon.occursIn(WordClass.LACKS, before)) {
            return false;
        }
        if (isWhoever(before, after)) {
            return !bearers.named(front).isEmpty();
        }
        boolean conditional = isConditional(before) && bearers.named(front).isEmpty();
        return (!conditional && !isOnlyNamed(before, after)) || isNamedWinner(before, award, end);
    }

    /** 获得省长质量奖的，奖励50万元. */
    private static boolean isWhoever(String before, String after) {
        return WHOEVER.matcher(after).matches() && !NUMBER.matcher(before).find();
    }

    /** 对获得中国质量奖的组织奖励300万元. */
    private boolean isConditional(String before) {
        return lexicon.occursIn(WordClass.CONDITION, before)
                && !COUNTED.matcher(before).find();
    }

    /** 市长质量奖评审. */
    private boolean isOnlyNamed(String before, String after) {
        return lexicon.lengthAt(WordClass.NO_FACT_TAIL, after, 0) > 0
                && !isHandedIn(before, after)
                && !isCreated(before, after)
                && !isFounded(after)
                && !status.isTakingPart(before, after)
                && lexicon.lengthAt(WordClass.AWARD_OCCASION, after, 0) == 0
                && !status.isUnderReview(before, after);
    }

    /** 对获得市长质量奖的*甲公司*给予奖励: the condition is met by somebody who is named. */
    private boolean isNamedWinner(String before, AwardMention award, int end) {
        Matcher winner = WINNER.matcher(text).region(award.span().end(), end);
        return lexicon.occursIn(WordClass.CONDITION, before)
                && winner.lookingAt()
                && bearers.named(new Span(winner.end(), end)).stream()
                        .anyMatch(bearer -> bearer.span().start() == winner.end());
    }

    /** 创建全国质量强市示范城市是一项重大任务. */
    private boolean isCreated(String before, String after) {
        return lexicon.lengthAt(WordClass.COPULA, after, 0) > 0 && lexicon.lengthAtEnd(WordClass.CREATES, before) > 0;
    }

    /** 市长质量奖*是2010年设立的*. */
    private boolean isFounded(String after) {
        return lexicon.lengthAt(WordClass.COPULA, after, 0) > 0 && lexicon.ends(WordClass.FOUNDED_BEHIND, after);
    }

    /** 已递交省长质量奖申报材料. */
    private boolean isHandedIn(String before, String after) {
        return lexicon.lengthAt(WordClass.APPLICATION, after, 0) > 0 && lexicon.occursIn(WordClass.APPLIED, before);
    }
}
