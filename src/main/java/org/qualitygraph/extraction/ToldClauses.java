package org.qualitygraph.extraction;

import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** Clauses that begin with a thing: what is to be done with it (抽查批次增加一倍), or what is remarked of it. */
final class ToldClauses {
    /** Shorter ones are a list's tail. */
    static final int SHORTEST = 6;

    /** 首次获奖的企业奖励100万元: what is paid for what. */
    private static final Pattern PRICED = Pattern.compile(".{2,}(?:的.{2,}|每[家个户].{0,4})\\d+[万亿]?元");

    /** 年初有安排、年中有检查、年终有考核. */
    private static final Pattern FORMULA = Pattern.compile("[^，、]{1,3}有[^，、]{1,4}(?:、[^，、]{1,3}有[^，、]{1,4})+");

    /** 裹蒸是肇庆的招牌: what a thing is. */
    private static final Pattern STATED = Pattern.compile("[^，是要把将由让使以]{1,8}(?<![要还都也就但凡只可总于更正若不的])是(?![否在为])");

    private static final Pattern DONE = Pattern.compile("(?<![为除])了(?![解不断结如])|(?<!人)才|已");
    private final Lexicon lexicon;
    private final RoleWords roles;

    ToldClauses(Lexicon lexicon) {
        this.lexicon = lexicon;
        roles = lexicon.derived(RoleWords.class, RoleWords::new);
    }

    /** {@return whether the clause says in a formula what is to be there} */
    static boolean isFormula(String clause) {
        return FORMULA.matcher(clause).matches();
    }

    /** {@return whether the clause asks, supposes or tells a price: 谁拖问谁, 如果…, 每家奖励5万元} */
    boolean isRemark(String clause) {
        return lexicon.begins(WordClass.TOLD_STOP, clause)
                || PRICED.matcher(clause).matches()
                || STATED.matcher(clause).lookingAt();
    }

    /** {@return whether what the clause tells is still to be done, and by those named before: not 乙局跟进, not 已经安排} */
    boolean isDue(String clause) {
        return clause.length() >= SHORTEST
                && !lexicon.begins(WordClass.TOLD_STOP, clause)
                && !DONE.matcher(clause).find()
                && !lexicon.occursIn(WordClass.NOT_DONE, clause)
                && !roles.isLast(clause);
    }

    /** {@return whether the subject can act, and so has a task of its own: 企业要…, but not 举报电话要…} */
    boolean acts(String subject) {
        return subject.length() == 1
                || lexicon.ends(WordClass.COLLECTIVE_ACTOR, subject)
                || lexicon.ends(WordClass.COLLECTIVE_HEAD, subject)
                || lexicon.ends(WordClass.PEOPLE, subject)
                || lexicon.ends(WordClass.PERSON_TITLE, subject)
                || lexicon.ends(WordClass.LEADER, subject);
    }
}
