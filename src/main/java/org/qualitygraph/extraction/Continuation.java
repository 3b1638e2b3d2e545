package org.qualitygraph.extraction;

import java.util.regex.Pattern;
import org.qualitygraph.extraction.Periods.Period;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.text.Span;

/** Whether a clause that names nobody goes on with those who were named before. */
final class Continuation {
    /** 到2025年，…: what follows are the aims of all. */
    private static final Pattern TARGET_YEAR = Pattern.compile("\\p{IsHan}{0,2}到(?:20\\d\\d年|“?十[一二三四五]五”?末)");

    private static final int SHORTEST = 6;
    private final String text;
    private final Lexicon lexicon;
    private final ClauseKinds kinds;
    private final ActorPhrases phrases;
    private final TaskChain chain;
    private final CarryOver carried;

    Continuation(ResponsibilityParts parts) {
        text = parts.context().text();
        lexicon = parts.context().lexicon();
        kinds = parts.kinds();
        phrases = parts.phrases();
        chain = parts.chain();
        carried = parts.carried();
    }

    /** {@return whether the clause goes on with the only body of its paragraph while the speaker hands out work: 市甲局担子最重。*6月底前把方案拿出来*} */
    boolean goesOn(Span clause, ResponsibilityState state) {
        return carried.actors().isEmpty()
                && clause.length() >= SHORTEST
                && chain.isIdle()
                && state.obliging()
                && state.period() != Period.PAST
                && state.period() != Period.PROBLEM
                && carried.lastNamed().only().stream().anyMatch(actor -> actor.type() == ActorType.DEPARTMENT)
                && switch (kinds.kind(clause.start(), clause.end())) {
                    case TASK -> true;
                    case TOLD -> kinds.demands(clause);
                    case MEANS, TARGET, NOMINAL, REMARK, OTHER -> false;
                };
    }

    /** {@return whether the clause tells what an actor is, who helps him, or leads on, which is no task: 作为第一责任人, 会同乙局等部门, 具体包括：} */
    boolean isAside(Span clause) {
        String words = clause.of(text);
        boolean leadsOn = text.startsWith("：", clause.end())
                && kinds.opening().skip(text, clause.start(), clause.end()) >= clause.end();
        return leadsOn
                || lexicon.begins(WordClass.IN_ROLE, words)
                || RoleLead.of(lexicon, words).length() == words.length();
    }

    /** {@return whether those named before have nothing to do with the clause} */
    boolean ends(Span clause, boolean first) {
        String words = clause.of(text);
        if (first && (TARGET_YEAR.matcher(words).lookingAt() || lexicon.begins(WordClass.COMING_YEARS, words))) {
            return true;
        }
        if (kinds.opening().skip(text, clause.start(), clause.end()) >= clause.end()) {
            return false;
        }
        if (phrases.stopsSubject(text, clause.start()) || isDocuments(clause)) {
            return true;
        }
        return first
                && switch (kinds.kind(clause.start(), clause.end())) {
                    case OTHER, NOMINAL, TARGET, TOLD, REMARK -> true;
                    case TASK, MEANS -> false;
                };
    }

    /** 新修订的《办法》已经明确，…: what a document says nobody who was named before has to do. */
    private boolean isDocuments(Span clause) {
        return lexicon.ends(WordClass.DOCUMENT_SAYS, clause.of(text))
                && clause.of(text).contains("》");
    }
}
