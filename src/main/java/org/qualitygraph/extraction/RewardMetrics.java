package org.qualitygraph.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** What prize money is for, where the clause before says so: 对获得甲奖、乙奖的企业，*分别给予*50万元、20万元奖励. */
final class RewardMetrics {
    private static final String MONEY = "元";
    private static final int LONGEST = 6;
    private static final int LONG = 20;
    private final SpeechContext context;
    private final Lexicon lexicon;
    private final Mentions mentions;

    /** How many sums the clause has told before. */
    private int told;

    RewardMetrics(SpeechContext context, Mentions mentions) {
        this.context = context;
        lexicon = context.lexicon();
        this.mentions = mentions;
    }

    /** Goes on to a clause. */
    void next() {
        told = 0;
    }

    /** {@return the metric, with what the clause {@code before} says of the winners where the metric alone only says that money is given} */
    String of(Figure figure, String metric, @Nullable Span before) {
        if (!figure.quantity().unit().endsWith(MONEY)) {
            return metric;
        }
        if (!onlyGives(metric)) {
            return metric.length() > LONG && lexicon.occursIn(WordClass.REWARD, metric) ? apart(metric) : metric;
        }
        int place = told++;
        List<AwardMention> awards = before == null ? List.of() : mentions.in(before, AwardMention.class);
        if (before == null || !namesWinners(before)) {
            return metric;
        }
        String noun = lexicon.occursIn(WordClass.REWARD, metric) ? metric : noun(figure);
        boolean apart =
                lexicon.occursIn(WordClass.RESPECTIVELY, figure.clause().of(context.text())) && place < awards.size();
        String whose = apart ? awards.get(place).name() : winners(before);
        return whose + noun;
    }

    /** *对*获得甲奖的*企业*, of whoever wins. */
    private boolean namesWinners(Span before) {
        String words = before.of(context.text());
        return lexicon.begins(WordClass.CONCERNING, words) && lexicon.ends(WordClass.AWARD_HOLDER, words);
    }

    private boolean onlyGives(String metric) {
        return metric.length() <= LONGEST
                && (lexicon.occursIn(WordClass.REWARD, metric) || lexicon.ends(WordClass.GIVING_MONEY, metric));
    }

    /** 对获得甲奖的乙公司、丙公司*分别奖励*: what is given, without the names of all who get it. */
    private String apart(String metric) {
        int at = metric.length() - 1;
        while (at > 0 && lexicon.lengthAt(WordClass.RESPECTIVELY, metric, at) == 0) {
            at--;
        }
        return metric.substring(at);
    }

    /** 一次性奖励, behind the sum. */
    private String noun(Figure figure) {
        String clause = figure.clause().of(context.text());
        int last = clause.lastIndexOf(MONEY);
        String behind = clause.substring(last + MONEY.length());
        return lexicon.occursIn(WordClass.REWARD, behind) && behind.length() <= LONGEST + 2
                ? behind.replaceFirst("^的", "")
                : lexicon.of(WordClass.REWARD_NOUN).iterator().next();
    }

    private String winners(Span before) {
        String words = before.of(context.text());
        return words.substring(lexicon.lengthAt(WordClass.CONCERNING, words, 0));
    }
}
