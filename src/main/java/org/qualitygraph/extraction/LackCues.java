package org.qualitygraph.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.Words.Word;
import org.qualitygraph.extraction.Periods.Period;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.Span;

/** Signs that a speaker tells lacks outside of a marked passage: a contrast, several lacks in one sentence, an award still missing. */
final class LackCues {
    private static final int DENSE = 2;
    private static final Pattern NOUN = Pattern.compile("n|ns|vn|q");
    /** 全县68家规模以上企业中: of whom the next clause tells. */
    private static final Pattern AMONG = Pattern.compile(".*\\p{IsHan}(?<![集其心手])[中里]");

    private final SpeechContext context;
    private final Lexicon lexicon;
    private final Pattern welcome;
    private final ClauseOpening opening;
    private final ToldClauses told;

    /** A clause is asked for itself, with its sentence and with its neighbours. */
    private final Map<String, Boolean> lacking = new HashMap<>();

    /** 不合格率较低, 投诉较少, for one lexicon. */
    private record Welcome(Pattern pattern) {
        static Welcome of(Lexicon lexicon) {
            return new Welcome(Pattern.compile(".*(?:" + lexicon.alternation(WordClass.FAILING) + "|"
                    + lexicon.alternation(WordClass.UNWANTED) + ").{0,6}[较偏更比很][低少小].*"));
        }
    }

    LackCues(SpeechContext context) {
        this.context = context;
        lexicon = context.lexicon();
        opening = lexicon.derived(ClauseOpening.class, ClauseOpening::new);
        told = new ToldClauses(lexicon);
        welcome = lexicon.derived(Welcome.class, Welcome::of).pattern();
    }

    /** {@return whether a clause tells a lack} */
    boolean lacks(String clause) {
        return lacking.computeIfAbsent(clause, this::tellsLack);
    }

    private boolean tellsLack(String clause) {
        return lexicon.occursIn(WordClass.PERSISTING, clause)
                || (lexicon.occursIn(WordClass.LACK_SIGN, ProblemCues.harmless(lexicon, clause))
                        && !welcome.matcher(clause).matches());
    }

    /** {@return whether a clause says what to do about problems and tells none: 总结经验, 采取积极措施} */
    boolean urges(Span clause) {
        String words = clause.of(context.text());
        if (lexicon.begins(WordClass.VIEW_OPENING, words)) {
            return false;
        }
        int modal = Demands.endIn(lexicon, words);
        if (isBurden(words, modal)) {
            return false;
        }
        int verb = opening.skip(context.text(), clause.start() + Math.max(0, modal), clause.end());
        return verb < clause.end()
                && lexicon.lengthAt(WordClass.TASK_VERB, context.text(), verb) > 1
                && context.words(new Span(verb, clause.end())).getFirst().isVerb()
                && !lacks(words)
                && !ProblemCues.signs(lexicon, words);
    }

    /** 大部分样品*要*送到市里去做: of a thing, not of those who have to do something. */
    private boolean isBurden(String words, int modal) {
        String subject = words.substring(0, Math.max(0, modal - 1));
        return subject.length() > 2 && lexicon.begins(WordClass.MOST_OF, subject) && !told.acts(subject);
    }

    /** Each clause of a sentence that stands under no heading tells a failing, one of them a lack. */
    private boolean throughout(List<String> words, Period period) {
        return period == Period.OPEN
                && words.size() > DENSE
                && words.stream().anyMatch(this::lacks)
                && words.stream()
                        .allMatch(clause -> ProblemCues.signs(lexicon, clause) && !Demands.standIn(lexicon, clause));
    }

    /** {@return whether a clause speaks of some of many: *有的*企业重生产轻质量} */
    boolean singlesOut(String clause) {
        return lexicon.begins(WordClass.PARTIAL_SUBJECT, clause);
    }

    /** {@return whether a sentence introduces lacks with a colon: 几块硬骨头：甲不足；乙不强} */
    boolean introduces(OutlineSentence sentence, List<Span> clauses) {
        String text = sentence.span().of(context.text());
        int colon = text.indexOf('：');
        List<String> told = clauses.stream()
                .filter(clause -> clause.start() > sentence.span().start() + colon)
                .map(clause -> clause.of(context.text()))
                .toList();
        return colon > 0
                && told.size() >= DENSE
                && context.periods().of(sentence) == Period.OPEN
                && told.stream().noneMatch(clause -> Demands.standIn(lexicon, clause))
                && 2 * told.stream().filter(this::lacksOrSigns).count() > told.size();
    }

    /** {@return whether the sentence lists lacks: two of them, or one more behind a sentence of problems} */
    boolean lists(OutlineSentence sentence, List<Span> clauses, boolean behindProblems) {
        Period period = context.periods().of(sentence);
        List<String> words =
                clauses.stream().map(clause -> clause.of(context.text())).toList();
        if ((period == Period.FUTURE && !behindProblems) || Demands.standIn(lexicon, words.getLast())) {
            return false;
        }
        if (isDense(words)) {
            return true;
        }
        if (period == Period.PAST
                && words.stream().noneMatch(clause -> lexicon.occursIn(WordClass.PERSISTING, clause))) {
            return false;
        }
        long demands = words.stream()
                .filter(clause -> Demands.standIn(lexicon, clause))
                .count();
        long lacks = words.stream().filter(this::lacks).count();
        boolean several = lacks >= DENSE && demands < lacks;
        boolean goesOn = behindProblems && ProblemCues.signs(lexicon, words.getFirst()) && demands == 0 && lacks > 0;
        long partial = words.stream().filter(this::singlesOut).count();
        boolean singled = partial >= DENSE && demands == 0 && words.stream().anyMatch(this::lacksOrSigns);
        return several || goesOn || singled || throughout(words, period);
    }

    /** {@return whether most of the clauses tell lacks or failings, and none says what is to be done: so nobody speaks of what was reached} */
    boolean isDense(List<String> clauses) {
        long telling = clauses.stream()
                .filter(clause -> lacksOrSigns(clause) || singlesOut(clause))
                .count();
        return telling > DENSE
                && 2 * telling >= clauses.size()
                && clauses.stream().filter(this::lacks).count() >= DENSE
                && clauses.stream().noneMatch(clause -> Demands.standIn(lexicon, clause));
    }

    /** {@return whether a lack is told behind 但 in the clause, which ends its sentence at {@code end}} */
    boolean contrasts(Span clause, int end) {
        String words = clause.of(context.text());
        if (!lexicon.begins(WordClass.CONTRAST, words)
                || Demands.standIn(lexicon, words)
                || lexicon.occursIn(WordClass.PROBLEM_REMEDY, words)) {
            return false;
        }
        List<Span> rest = Clauses.of(context.text(), new Span(clause.start(), end));
        String behind = rest.size() > 1 ? rest.get(1).of(context.text()) : "";
        boolean bare =
                lexicon.has(WordClass.PROBLEM_LEAD, words) || lexicon.has(WordClass.PROBLEM_LEAD, words.substring(1));
        return lacks(words)
                || lacks(behind)
                || ProblemCues.signs(lexicon, words.substring(1))
                || (bare && ProblemCues.signs(lexicon, behind));
    }

    /** {@return whether the clause says that an award or title is still missing} */
    boolean lacksAward(String clause) {
        return lexicon.occursIn(WordClass.LACKS, clause)
                && lexicon.occursIn(WordClass.PERSISTING, clause)
                && lexicon.occursIn(WordClass.AWARD_NOUN, clause)
                && !Demands.standIn(lexicon, clause);
    }

    /** {@return whether a clause says that a check has found what the next ones tell: 检查发现，… } */
    boolean finds(Span clause, OutlineSentence sentence) {
        return context.periods().of(sentence) != Period.FUTURE
                && lexicon.ends(WordClass.FOUND_OUT, clause.of(context.text()));
    }

    /** {@return whether a clause ends in a lack that lasts: 总数与其他县市相比*仍然偏少*} */
    boolean persists(String clause) {
        int lack = lexicon.lengthAtEnd(WordClass.LACK_SIGN, clause);
        return lack > 0
                && lexicon.occursIn(WordClass.PERSISTING, clause.substring(0, clause.length() - lack))
                && !Demands.standIn(lexicon, clause)
                && !lexicon.occursIn(WordClass.PROBLEM_REMEDY, clause)
                && !welcome.matcher(clause).matches();
    }

    /** {@return whether a clause says something; without a verb or a figure it only names what the next one is about} */
    boolean predicates(Span clause) {
        String words = clause.of(context.text());
        if (AMONG.matcher(words).matches()) {
            return false;
        }
        return ProblemCues.signs(lexicon, words)
                || words.chars().anyMatch(character -> character >= '0' && character <= '9')
                || context.words(clause).stream().anyMatch(Word::isVerb)
                || !NOUN.matcher(context.words(clause).getLast().tag()).matches();
    }

    /** {@return whether a clause outside of a marked passage tells a lack or a failing of some} */
    boolean tells(Span clause) {
        String words = clause.of(context.text());
        return !welcome.matcher(words).matches()
                && (lacksOrSigns(words) || singlesOut(words) || (!predicates(clause) && !words.contains("是")));
    }

    /** {@return whether a clause tells a lack or a failing in some way} */
    boolean lacksOrSigns(String clause) {
        return ProblemCues.signs(lexicon, clause) || lacks(clause) || ProblemCues.fails(lexicon, clause);
    }
}
