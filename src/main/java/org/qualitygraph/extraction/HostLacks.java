package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** A lack that is told of the host in passing, anywhere in a speech: *我县*叫得响的品牌还比较缺乏. */
final class HostLacks {
    private final Lexicon lexicon;
    private final Pattern host;
    private final Pattern closed;

    HostLacks(Lexicon lexicon) {
        this.lexicon = lexicon;
        closed = Pattern.compile(".*差距.{0,6}缩小.*|.*只有.*才.*|.*" + lexicon.alternation(WordClass.NOT_ALLOWED)
                + "[^，]{0,4}" + lexicon.alternation(WordClass.DECLINE) + ".*");
        host = Pattern.compile("(?:" + lexicon.alternation(WordClass.PROBLEM_LEAD) + "|"
                + lexicon.alternation(WordClass.ASIDE_LEAD) + ")*(?:[我全][省市县区州镇]|我们|"
                + lexicon.alternation(WordClass.MASK) + ").*");
    }

    /** {@return whether the clauses of one sentence speak of the host and then tell a lack of it, without asking for anything} */
    boolean toldIn(List<String> clauses) {
        if (clauses.stream().noneMatch(this::lacks)) {
            return false;
        }
        boolean ofHost = false;
        boolean lacking = false;
        for (String clause : clauses) {
            if (Demands.standIn(lexicon, clause)
                    || lexicon.occursIn(WordClass.PROBLEM_REMEDY, clause)
                    || lexicon.occursIn(WordClass.PROBLEM_ASIDE, clause) && !lacking) {
                return lacking;
            }
            ofHost |= host.matcher(clause).matches();
            lacking |= ofHost && lacks(clause);
        }
        return lacking && !closed.matcher(String.join("，", clauses)).matches();
    }

    /** 不合格率较低 is no lack. */
    private boolean lacks(String clause) {
        return !lexicon.occursIn(WordClass.FAILING, clause)
                && lexicon.occursIn(WordClass.LACK_SIGN, ProblemCues.harmless(lexicon, clause));
    }
}
