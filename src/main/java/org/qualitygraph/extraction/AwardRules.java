package org.qualitygraph.extraction;

import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.BearerMention;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Tells what whoever may win is promised (对荣获名牌称号的企业一次性奖励5万元) from what somebody has won. */
final class AwardRules {
    private static final Pattern COUNTED = Pattern.compile("\\d+(?:家|个|名|项)[^，。；元]{0,4}(?:企业|单位|组织|个人|产品)");

    private final SpeechContext context;
    private final Mentions mentions;
    private final Pattern promise;

    /** The pattern of one lexicon. */
    private record Promise(Pattern pattern) {
        static Promise of(Lexicon lexicon) {
            String holders = lexicon.alternation(WordClass.AWARD_HOLDER);
            return new Promise(Pattern.compile("的" + holders + "[^。；]{0,12}?(?:" + lexicon.alternation(WordClass.REWARD)
                    + "[^。；]{0,8}?\\d[\\d.]*[万千百]?元|，?" + lexicon.alternation(WordClass.RULE_MODAL) + ")"));
        }
    }

    AwardRules(SpeechContext context, Mentions mentions) {
        this.context = context;
        this.mentions = mentions;
        promise = context.lexicon().derived(Promise.class, Promise::of).pattern();
    }

    /** {@return whether the sentence tells of nobody, but of all who may win} */
    boolean isRule(Span sentence) {
        String words = sentence.of(context.text());
        boolean rule = context.lexicon().occursIn(WordClass.RULE_SCOPE, words)
                || (promise.matcher(words).find() && !COUNTED.matcher(words).find());
        return rule
                && mentions.in(sentence, EnterpriseMention.class).isEmpty()
                && mentions.in(sentence, BearerMention.class).isEmpty();
    }
}
