package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** The bearers that stand behind their award. */
final class AwardFollowers {
    private static final Pattern BRACKET = Pattern.compile("^[^（）]{0,12}（([^（）\\d]{2,60})）$");
    private final SpeechContext context;
    private final Bearers bearers;

    AwardFollowers(SpeechContext context, Bearers bearers) {
        this.context = context;
        this.bearers = bearers;
    }

    /** {@return those who stand behind the award: 获得市长质量奖的甲公司, 把奖杯颁发给甲公司, 个人奖授予乙公司丙某} */
    List<Mention> behind(AwardPlace place, Span sentence) {
        List<Mention> bracketed = bracketed(place);
        if (!bracketed.isEmpty()) {
            return bracketed;
        }
        Lexicon lexicon = context.lexicon();
        int quote = place.after().startsWith("”") ? 1 : 0;
        int object = quote + lexicon.lengthAt(WordClass.AWARD_OBJECT, place.after(), quote);
        boolean colon = place.end() < sentence.end() && context.text().charAt(place.end()) == '：';
        boolean label = colon && place.before().isBlank() && place.after().isEmpty();
        if (!label && !isCommended(place) && lexicon.lengthAt(WordClass.BEARER_FOLLOWS, place.after(), object) == 0) {
            return List.of();
        }
        int start = place.award().span().end();
        return bearers.named(new Span(start, Math.max(start, colon ? sentence.end() : place.end())));
    }

    /** 1家企业荣获省政府质量奖（甲公司）: the bracket at the end tells who. */
    private List<Mention> bracketed(AwardPlace place) {
        Matcher bracket = BRACKET.matcher(place.after());
        int from = place.award().span().end();
        return bracket.find() ? bearers.named(new Span(from + bracket.start(1), from + bracket.end(1))) : List.of();
    }

    /** 对省名牌企业甲公司、乙公司予以表彰. */
    private boolean isCommended(AwardPlace place) {
        Lexicon lexicon = context.lexicon();
        int quote = place.after().startsWith("”") ? 1 : 0;
        int holder = lexicon.lengthAt(WordClass.AWARD_HOLDER, place.after(), quote);
        return holder > 0
                && !place.joined()
                && lexicon.occursIn(WordClass.COMMEND, place.after())
                && !bearers.named(new Span(place.award().span().end(), place.end()))
                        .isEmpty();
    }

    /** {@return whether those behind the award have won it though no verb says so} */
    boolean areTold(AwardPlace place, Span sentence) {
        return isCommended(place) || (place.after().isEmpty() && isList(place, sentence));
    }

    /** 一等奖：甲公司、乙公司。 */
    private boolean isList(AwardPlace place, Span sentence) {
        String rest = context.text().substring(place.end(), sentence.end());
        return !context.lexicon().occursIn(WordClass.APPLIED, rest)
                && !context.lexicon().occursIn(WordClass.ASPIRES, rest);
    }
}
