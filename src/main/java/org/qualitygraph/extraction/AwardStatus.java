package org.qualitygraph.extraction;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Periods.Period;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.AwardFact.Status;

/** Reads from the words around an award how its subject stands to it. */
final class AwardStatus {
    private static final int NEAR = 15;
    private static final int SHORT = 3;
    private static final Pattern ORDINAL = Pattern.compile("第[一二三四五六七八九十\\d]+届$|“$");
    private final Lexicon lexicon;
    private final Pattern absentBehind;
    private final Pattern holds;
    private final Pattern wishes;
    private final Pattern named;
    /** 市长质量奖*由甲公司获得*. */
    private final Pattern byWinner;

    /** Characters between 争创 and 荣获 that make them two matters. */
    private static final int FAR = 14;

    AwardStatus(Lexicon lexicon) {
        this.lexicon = lexicon;
        wishes = Pattern.compile("(?<![主需重还只])" + lexicon.alternation(WordClass.WISH));
        named = Pattern.compile(lexicon.alternation(WordClass.NAMES) + "[^，。；]{2,40}为“?$");
        holds = Pattern.compile("(?:^|" + lexicon.alternation(WordClass.HOLDS) + ")\\d+(?:余|多)?"
                + lexicon.alternation(WordClass.WINNER_UNIT) + "$");
        byWinner = Pattern.compile("”?由[^，。；]{2,40}?" + lexicon.alternation(WordClass.WON) + "$");
        absentBehind = Pattern.compile("^[^，。；]{0,8}?" + lexicon.alternation(WordClass.ABSENT_BEHIND));
    }

    /**
     * {@return how the subject stands to the award; empty when the words tell nothing}
     *
     * @param before the clause up to the award
     * @param after the clause behind it
     * @param wished whether an earlier clause of the sentence set a goal (力争…)
     * @param counted whether a number of holders is told
     */
    Set<Status> of(String before, String after, boolean wished, Period period, boolean counted) {
        String near = after.substring(0, Math.min(after.length(), NEAR));
        boolean wish = wished || wishes.matcher(before).find() || (counted && lexicon.occursIn(WordClass.WISH, near));
        int winner = lexicon.lengthAt(WordClass.WINNER, after, 0);
        if (winner > 0 && lexicon.lengthAt(WordClass.NOT_YET, after, winner) > 0) {
            return EnumSet.noneOf(Status.class);
        }
        if (winner > 0 && last(WordClass.CREATES, before) < 0) {
            return EnumSet.of(Status.WON);
        }
        if ((lexicon.occursIn(WordClass.FINALLY_WON, after)
                        || byWinner.matcher(after).lookingAt())
                && !wish) {
            return EnumSet.of(Status.WON);
        }
        if (lexicon.occursIn(WordClass.PENDING, near) || isUnderReview(before, after) || isTakingPart(before, after)) {
            return EnumSet.of(Status.APPLIED);
        }
        if (lexicon.occursIn(WordClass.BREAKTHROUGH, after) || lexicon.occursIn(WordClass.BREAKTHROUGH, before)) {
            return breakthrough(before, after, wish || period == Period.FUTURE);
        }
        if (isAbsent(before, after)) {
            if (lexicon.begins(WordClass.PARTIAL_SUBJECT, before)) {
                return EnumSet.noneOf(Status.class);
            }
            boolean tried = last(WordClass.APPLIED, before) >= 0;
            return tried ? EnumSet.of(Status.APPLIED, Status.LACKS) : EnumSet.of(Status.LACKS);
        }
        return deed(before, near, wish, period, counted);
    }

    /** 进入全国质量奖终评, 示范区创建已通过初审: how far an application came. */
    boolean isUnderReview(String before, String after) {
        if (lexicon.occursIn(WordClass.LACKS, before)) {
            return false;
        }
        for (int at = 0; at <= Math.min(SHORT, after.length()); at++) {
            int reached = lexicon.lengthAt(WordClass.REVIEW_REACHED, after, at);
            if (reached > 0 && lexicon.lengthAt(WordClass.REVIEW_STAGE, after, at + reached) > 0) {
                return true;
            }
        }
        String left = before.substring(Math.max(0, before.length() - NEAR));
        return lexicon.lengthAt(WordClass.REVIEW_STAGE, after, 0) > 0
                && lexicon.occursIn(WordClass.REVIEW_REACHED, left);
    }

    /** 推荐甲公司参加省长质量奖评选. */
    boolean isTakingPart(String before, String after) {
        return lexicon.lengthAtEnd(WordClass.TAKES_PART, ORDINAL.matcher(before).replaceAll("")) > 0
                && lexicon.lengthAt(WordClass.CONTEST, after, 0) > 0;
    }

    private Set<Status> breakthrough(String before, String after, boolean wish) {
        if (wish || lexicon.occursIn(WordClass.WISH, after)) {
            return EnumSet.of(Status.ASPIRES, Status.LACKS);
        }
        boolean absent = lexicon.occursIn(WordClass.LACKS, before) || lexicon.occursIn(WordClass.LACKS, after);
        boolean reached = lexicon.occursIn(WordClass.REACHED, before) || lexicon.occursIn(WordClass.REACHED, after);
        return EnumSet.of(reached && !absent ? Status.WON : Status.LACKS);
    }

    private boolean isAbsent(String before, String after) {
        int absent = last(WordClass.LACKS, before);
        return (absent >= 0 && absent >= last(WordClass.APPLIED, before))
                || absentBehind.matcher(after).find();
    }

    private Set<Status> deed(String before, String near, boolean wish, Period period, boolean counted) {
        int aspires = last(WordClass.ASPIRES, before);
        int applied = last(WordClass.APPLIED, before);
        int created = last(WordClass.CREATES, before);
        int won = last(WordClass.WON, before);
        if (won > aspires + FAR) {
            aspires = -1;
        }
        int founded = last(WordClass.ESTABLISHED, before);
        if (founded > Math.max(Math.max(aspires, applied), won)) {
            boolean only = lexicon.occursIn(WordClass.DUTY, before) && !before.contains("决定");
            return only ? EnumSet.noneOf(Status.class) : EnumSet.of(Status.ESTABLISHED);
        }
        if (applied >= 0 && isWishedFor(before, applied)) {
            return EnumSet.of(Status.ASPIRES);
        }
        if (applied >= 0 && applied >= aspires) {
            boolean creating = created > applied;
            return creating ? EnumSet.of(Status.APPLIED, Status.ASPIRES) : EnumSet.of(Status.APPLIED);
        }
        boolean done = aspires > 0 && lexicon.lengthAtEnd(WordClass.SUCCESS, before.substring(0, aspires)) > 0;
        boolean occasion = won >= 0 && lexicon.occursIn(WordClass.OCCASION, near);
        if ((aspires >= 0 && !done) || (!occasion && lexicon.occursIn(WordClass.ASPIRES_BEHIND, near))) {
            return EnumSet.of(Status.ASPIRES);
        }
        boolean ahead = wish || period == Period.FUTURE;
        boolean goal = lexicon.occursIn(WordClass.GOAL, before) || period == Period.FUTURE;
        boolean wonBehind = goal && lexicon.lengthAt(WordClass.WON_BEHIND, near, 0) > 0;
        if (ahead && (won >= 0 || created >= 0 || counted || wonBehind)) {
            return EnumSet.of(Status.ASPIRES);
        }
        if (won >= 0) {
            boolean onlyBegun = created > won
                    && created >= won + lexicon.lengthAt(WordClass.WON, before, won)
                    && before.startsWith("创建", created);
            return EnumSet.of(onlyBegun ? Status.ASPIRES : Status.WON);
        }
        boolean holding = holds.matcher(before).find() || named.matcher(before).find();
        return weak(near, created >= 0, counted || holding);
    }

    /** 力争入围省长质量奖: to be shortlisted is no plan to apply, but a hope. */
    private boolean isWishedFor(String before, int applied) {
        return lexicon.lengthAt(WordClass.SHORTLIST, before, applied) > 0
                && lexicon.occursIn(WordClass.GOAL, before.substring(0, applied));
    }

    private Set<Status> weak(String near, boolean created, boolean counted) {
        if (lexicon.occursIn(WordClass.APPLIED, near)) {
            return EnumSet.of(Status.APPLIED);
        }
        boolean founded = lexicon.occursIn(WordClass.FOUNDED_BEHIND, near);
        if (founded || near.startsWith("授予") || lexicon.occursIn(WordClass.WON_BEHIND, near)) {
            return EnumSet.of(founded ? Status.ESTABLISHED : Status.WON);
        }
        if (counted) {
            return EnumSet.of(Status.WON);
        }
        return created || lexicon.begins(WordClass.CREATION_NOUN, near)
                ? EnumSet.of(Status.ASPIRES)
                : EnumSet.noneOf(Status.class);
    }

    /** 通|报了. */
    private boolean isOtherWord(String stretch, int at) {
        return at > 0 && lexicon.lengthAt(WordClass.NOT_APPLYING, stretch, at - 1) > 0;
    }

    /** {@return where the last word of the class begins in the stretch, -1 when there is none} */
    private int last(WordClass wordClass, String stretch) {
        int last = stretch.length() - 1;
        while (last >= 0 && (lexicon.lengthAt(wordClass, stretch, last) == 0 || isOtherWord(stretch, last))) {
            last--;
        }
        return last;
    }
}
