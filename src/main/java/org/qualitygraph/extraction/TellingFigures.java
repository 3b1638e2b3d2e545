package org.qualitygraph.extraction;

import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.extraction.Mention.PolicyMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Entity.Policy;
import org.qualitygraph.text.Span;

/** Which figures describe anybody: none inside a document's title, none of all others together, none that counts names just said. */
final class TellingFigures {
    private static final int NAMED = 16;

    private final SpeechContext context;
    private final Mentions mentions;
    private final Pattern elsewhere;

    /** 4项（*全省*38项）: what all have together is no figure of the host's. For one lexicon. */
    private record Elsewhere(Pattern pattern) {
        static Elsewhere of(Lexicon lexicon) {
            return new Elsewhere(Pattern.compile(".*（" + lexicon.alternation(WordClass.ALL_TOGETHER) + "[共计]?"));
        }
    }

    TellingFigures(SpeechContext context, Mentions mentions) {
        this.context = context;
        this.mentions = mentions;
        elsewhere = context.lexicon().derived(Elsewhere.class, Elsewhere::of).pattern();
    }

    /** {@return whether the figure tells something} */
    boolean tells(Figure figure) {
        return !insideTitle(figure.quantity().span())
                && !elsewhere.matcher(figure.before()).matches()
                && !countsNames(figure);
    }

    /** 授予甲公司、乙公司*2个组织*: how many have just been named. */
    private boolean countsNames(Figure figure) {
        int number = figure.quantity().span().start();
        return context.lexicon().begins(WordClass.COUNTED_WINNER, figure.after())
                && context.lexicon().occursIn(WordClass.AWARDED, figure.clause().of(context.text()))
                && mentions.in(figure.clause(), EnterpriseMention.class).stream()
                        .anyMatch(named -> named.span().end() <= number
                                && number - named.span().end() <= NAMED);
    }

    private boolean insideTitle(Span span) {
        return mentions.of(PolicyMention.class).stream()
                .anyMatch(policy ->
                        policy.kind() == Policy.Kind.DOCUMENT && policy.span().contains(span));
    }
}
