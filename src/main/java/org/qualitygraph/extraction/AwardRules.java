package org.qualitygraph.extraction;

import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.BearerMention;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Tells what whoever may win is promised (对荣获名牌称号的企业一次性奖励5万元) from what somebody has won. */
final class AwardRules {
    private final SpeechContext context;
    private final Mentions mentions;
    private final Pattern promise;
    private final Pattern counted;

    /**
     * The patterns of one lexicon.
     *
     * @param promise 称号的企业一次性奖励5万元, 称号的企业，应由…
     * @param counted 3家企业: so many have won
     */
    private record Promise(Pattern promise, Pattern counted) {
        static Promise of(Lexicon lexicon) {
            String holders = lexicon.alternation(WordClass.AWARD_HOLDER);
            Pattern counted =
                    Pattern.compile("\\d" + lexicon.alternation(WordClass.WINNER_UNIT) + "[^，。；元]{0,4}" + holders);
            return new Promise(
                    Pattern.compile("的" + holders + "[^。；]{0,12}?(?:" + lexicon.alternation(WordClass.REWARD)
                            + "[^。；]{0,8}?\\d[\\d.]*[万千百]?元|，?" + lexicon.alternation(WordClass.RULE_MODAL) + ")"),
                    counted);
        }
    }

    AwardRules(SpeechContext context, Mentions mentions) {
        this.context = context;
        this.mentions = mentions;
        Promise patterns = context.lexicon().derived(Promise.class, Promise::of);
        promise = patterns.promise();
        counted = patterns.counted();
    }

    /** {@return whether the sentence tells of nobody, but of all who may win} */
    boolean isRule(Span sentence) {
        String words = sentence.of(context.text());
        boolean rule = context.lexicon().occursIn(WordClass.RULE_SCOPE, words)
                || (promise.matcher(words).find() && !counted.matcher(words).find());
        return rule
                && mentions.in(sentence, EnterpriseMention.class).isEmpty()
                && mentions.in(sentence, BearerMention.class).isEmpty();
    }
}
