package org.qualitygraph.extraction;

import java.util.List;
import org.qualitygraph.annotation.Words.Word;
import org.qualitygraph.extraction.Periods.Period;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.Span;

/** Signs that a speaker tells lacks outside of a marked passage: a contrast, several lacks in one sentence, an award still missing. */
final class LackCues {
    private static final int DENSE = 2;
    private final SpeechContext context;
    private final Lexicon lexicon;

    LackCues(SpeechContext context) {
        this.context = context;
        lexicon = context.lexicon();
    }

    /** {@return whether a clause tells a lack} */
    boolean lacks(String clause) {
        return lexicon.occursIn(WordClass.PERSISTING, clause) || lexicon.occursIn(WordClass.LACK_SIGN, clause);
    }

    /** {@return whether the sentence lists lacks: two of them, or one more behind a sentence of problems} */
    boolean lists(OutlineSentence sentence, List<Span> clauses, boolean behindProblems) {
        Period period = context.periods().of(sentence);
        List<String> words =
                clauses.stream().map(clause -> clause.of(context.text())).toList();
        if ((period == Period.FUTURE && !behindProblems) || Shortcomings.demands(words.getLast())) {
            return false;
        }
        boolean persists = words.stream().anyMatch(clause -> lexicon.occursIn(WordClass.PERSISTING, clause));
        long demands = words.stream().filter(Shortcomings::demands).count();
        long lacks = words.stream().filter(this::lacks).count();
        boolean several = lacks >= DENSE && demands < lacks;
        boolean goesOn = behindProblems && ProblemCues.signs(lexicon, words.getFirst()) && demands == 0 && lacks > 0;
        return (persists || period != Period.PAST) && (several || goesOn);
    }

    /** {@return whether a lack is told behind 但 in the clause, which ends its sentence at {@code end}} */
    boolean contrasts(Span clause, int end) {
        String words = clause.of(context.text());
        if (!lexicon.begins(WordClass.CONTRAST, words)
                || Shortcomings.demands(words)
                || lexicon.occursIn(WordClass.PROBLEM_REMEDY, words)) {
            return false;
        }
        List<Span> rest = Clauses.of(context.text(), new Span(clause.start(), end));
        String behind = rest.size() > 1 ? rest.get(1).of(context.text()) : "";
        return lacks(words) || lacks(behind) || ProblemCues.signs(lexicon, words.substring(1));
    }

    /** {@return whether the clause says that an award or title is still missing} */
    boolean lacksAward(String clause) {
        return lexicon.occursIn(WordClass.LACKS, clause)
                && lexicon.occursIn(WordClass.PERSISTING, clause)
                && lexicon.occursIn(WordClass.AWARD_NOUN, clause)
                && !Shortcomings.demands(clause);
    }

    /** {@return whether a clause says something; without a verb, an adjective or a number it only names what the next is about} */
    boolean predicates(Span clause) {
        return ProblemCues.signs(lexicon, clause.of(context.text()))
                || context.words(clause).stream().anyMatch(LackCues::predicates);
    }

    private static boolean predicates(Word word) {
        boolean number = word.tag().startsWith("m") && word.text().chars().anyMatch(Character::isDigit);
        return word.isVerb() || word.tag().startsWith("a") || number;
    }

    /** {@return whether a clause only leads up to the lack that the next one tells: 这一项，一直没有突破; 报了7家，悉数落选} */
    boolean prepares(Span clause, Span next) {
        String words = clause.of(context.text());
        String following = next.of(context.text());
        boolean joined = clause.end() + 1 == next.start() && context.text().charAt(clause.end()) == '，';
        return joined
                && !ProblemCues.signs(lexicon, words)
                && !ProblemCues.opensAt(lexicon, words)
                && lacksOrSigns(following)
                && (continues(next) || following.matches(".*却.*|[但可].*"));
    }

    /** {@return whether a clause begins with an adverb and so says more of what the clause before it names} */
    boolean continues(Span clause) {
        List<Word> words = context.words(clause);
        return !words.isEmpty() && words.getFirst().tag().equals("d");
    }

    private boolean lacksOrSigns(String clause) {
        return ProblemCues.signs(lexicon, clause) || lacks(clause);
    }
}
