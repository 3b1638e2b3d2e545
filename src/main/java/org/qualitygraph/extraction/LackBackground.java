package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.Words.Word;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Tells clauses that only lead up to a lack from those that tell one. */
final class LackBackground {
    private static final Pattern YET = Pattern.compile(".*却.*|[但可].*");
    private final SpeechContext context;
    private final Lexicon lexicon;
    private final LackCues cues;
    private final Patterns patterns;

    /**
     * The patterns of one lexicon.
     *
     * @param compared 与发展的要求相比
     * @param ofThese 抽查3家企业，*有2家不合格*
     * @param wholeCount *全市现有作坊1460家*，领了证的只有212家
     */
    private record Patterns(Pattern compared, Pattern ofThese, Pattern wholeCount) {
        static Patterns of(Lexicon lexicon) {
            return new Patterns(
                    Pattern.compile("[^与和同]{3,}[与和同].*" + lexicon.alternation(WordClass.COMPARING_END)),
                    Pattern.compile(lexicon.alternation(WordClass.OF_THESE) + "?就?[有占]?\\d"),
                    Pattern.compile("(?:[全我][市省县区州镇乡]|" + lexicon.alternation(WordClass.EXISTING)
                            + ")[^，]{2,24}\\d[余多]?\\p{IsHan}"));
        }
    }

    LackBackground(SpeechContext context, LackCues cues) {
        this.context = context;
        this.cues = cues;
        lexicon = context.lexicon();
        patterns = lexicon.derived(Patterns.class, Patterns::of);
    }

    /** {@return whether a clause only leads up to the lack that the next one tells: 这一项，一直没有突破; 报了7家，悉数落选} */
    boolean prepares(Span clause, Span next) {
        String words = clause.of(context.text());
        String following = next.of(context.text());
        boolean joined = clause.end() + 1 == next.start() && context.text().charAt(clause.end()) == '，';
        return joined
                && !ProblemCues.signs(lexicon, words)
                && !ProblemCues.opensAt(lexicon, words)
                && cues.lacksOrSigns(following)
                && (continues(next)
                        || YET.matcher(following).matches()
                        || leadsUp(words)
                        || patterns.wholeCount().matcher(words).matches());
    }

    /** {@return whether a clause tells no lack, but stands before the colon of a list: 跑了一圈，大家反映集中的有这么几条：… */
    boolean framesList(Span clause, int end) {
        String rest = context.text().substring(clause.end(), end);
        return rest.indexOf('：') >= 0 && rest.indexOf('；') != 0 && !cues.lacksOrSigns(clause.of(context.text()));
    }

    /** {@return whether a clause only leads up to what the next one tells: 无论数量还是质量, 与发展的要求相比} */
    boolean leadsUp(String clause) {
        return lexicon.begins(WordClass.PROBLEM_BACKGROUND, clause)
                || patterns.compared().matcher(clause).matches();
    }

    /** {@return whether a clause begins with an adverb or a number and so says more of what the clause before it names} */
    boolean continues(Span clause) {
        List<Word> words = context.words(clause);
        return !words.isEmpty()
                && (words.getFirst().tag().equals("d")
                        || patterns.ofThese().matcher(clause.of(context.text())).lookingAt());
    }
}
