package org.qualitygraph.extraction;

import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** Clauses on cases: in which one the next clause holds (抽检不合格的，…), and what is done in each (该返工的返工). */
final class CaseClauses {
    private static final int SHORTEST = 6;
    private static final Pattern MEASURE =
            Pattern.compile("[^，]{0,6}该\\p{IsHan}{1,5}的\\p{IsHan}{1,6}.*|[^，]{2,10}的[关停并转封罚换摘拆退清]");
    private final String text;
    private final Lexicon lexicon;
    private final ClauseVerbs verbs;

    CaseClauses(SpeechContext context, ClauseVerbs verbs) {
        text = context.text();
        lexicon = context.lexicon();
        this.verbs = verbs;
    }

    /** {@return whether the stretch only says of whom or what the next clause speaks} */
    boolean opens(int at, int end) {
        return isCondition(at, end) || isCase(at, end);
    }

    /** {@return whether the clause says what is done with those of a kind: 无证的坚决取缔, 该返工的返工} */
    boolean isDealtWith(String clause) {
        int of = clause.indexOf('的');
        return (of > 1 && lexicon.lengthAt(WordClass.STRICTLY, clause, of + 1) > 0)
                || MEASURE.matcher(clause).lookingAt();
    }

    /** 抽检不合格的，…: whom or what the next clause is about. */
    private boolean isCondition(int at, int end) {
        boolean obliged = end + 1 < text.length() && lexicon.lengthAt(WordClass.MODAL, text, end + 1) > 0;
        return text.startsWith("，", end)
                && end - at >= SHORTEST
                && text.charAt(end - 1) == '的'
                && !obliged
                && verbs.standIn(at, end);
    }

    /** 再有返工的*项目*，…: in which case the next clause holds. */
    private boolean isCase(int at, int end) {
        int noun = lexicon.lengthBefore(WordClass.CASE_NOUN, text, end);
        return noun > 0
                && end - noun > at + 2
                && text.charAt(end - noun - 1) == '的'
                && text.startsWith("，", end)
                && !lexicon.begins(WordClass.NEGATED_TASK, text.substring(at, end))
                && lexicon.lengthAt(WordClass.CASE_RULE, text, end + 1) > 0;
    }
}
