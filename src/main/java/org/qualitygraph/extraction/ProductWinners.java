package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.BearerMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Products that bear an indication of their origin, named before the verb: 融水香鸭、三江茶*获批*地理标志证明商标. */
final class ProductWinners {
    private static final String ORIGIN = "geographical indication";
    private static final Pattern MEMBER = Pattern.compile("[^、和“”]+");
    private final SpeechContext context;
    private final Patterns patterns;

    /**
     * The patterns of one lexicon.
     *
     * @param list the names with the verb behind them, and who helps them before: 甲局引导*融水香鸭、三江茶*等申报
     */
    private record Patterns(Pattern list) {
        static Patterns of(Lexicon lexicon) {
            String word = "(?:(?!" + lexicon.alternation(WordClass.NO_PRODUCT_PART) + ")\\p{IsHan})";
            String name = "(?:“[^“”]{2,8}”|" + word + "{3,8}?|" + word + "{1,3}[县市区州旗]" + word + "{2,6}?)";
            return new Patterns(Pattern.compile(
                    "(?:[^，]{0,12}" + lexicon.alternation(WordClass.BACKING) + "|[\\p{IsHan}]{1,6}[省市县区州旗镇乡]的)?(" + name
                            + "(?:(?:[、和]|(?<=”)(?=“))" + name + ")*)(?:等(?:\\d+[个种件]"
                            + lexicon.alternation(WordClass.BRAND_NOUN)
                            + ")?)?(?:" + lexicon.alternation(WordClass.PRODUCT_ADVERB) + ")*(?:"
                            + lexicon.alternation(WordClass.WON) + "|" + lexicon.alternation(WordClass.APPLIED)
                            + "|[是为])[“\\p{IsHan}]{0,4}"));
        }
    }

    ProductWinners(SpeechContext context) {
        this.context = context;
        patterns = context.lexicon().derived(Patterns.class, Patterns::of);
    }

    /** {@return the products that the clause begins with, when nothing but a verb of winning stands between them and the award} */
    List<Mention> of(AwardPlace place) {
        if (!ORIGIN.equals(place.award().category())
                || place.from() != place.clause().start()) {
            return List.of();
        }
        Matcher list = patterns.list().matcher(place.before());
        if (!list.matches()) {
            return List.of();
        }
        List<Mention> products = new ArrayList<>();
        Matcher member = MEMBER.matcher(list.group(1));
        while (member.find()) {
            Span span = new Span(
                    place.clause().start() + list.start(1) + member.start(),
                    place.clause().start() + list.start(1) + member.end());
            products.add(new BearerMention(span, span.of(context.text()), "product"));
        }
        return products;
    }
}
