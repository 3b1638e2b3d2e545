package org.qualitygraph.resolution;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.extraction.Mentions;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Entity.Region.Level;
import org.qualitygraph.text.Neighbours;
import org.qualitygraph.text.Span;

/** How strongly the words around a place say that the speaker's own is meant. */
final class HostCues {
    static final int TITLE = 8;
    static final int STRONG = 5;
    private static final int CUE = 2;
    private static final int HEAD = 120;
    private static final int AHEAD = 12;
    private static final int BEFORE = 6;
    private static final Pattern TO_US = Pattern.compile("\\p{IsHan}{0,8}?[对给向]我[市县区]");
    private static final String LIST_MARK = "、";

    private final Lexicon lexicon;
    private final Names names;
    private final Pattern speaker;
    private final Pattern project;

    HostCues(Lexicon lexicon, Names names) {
        this.lexicon = lexicon;
        this.names = names;
        speaker = Pattern.compile(lexicon.alternation(WordClass.HOST_OFFICE) + "*(?:"
                + lexicon.alternation(WordClass.HOST_HEAD) + "|[\\p{IsHan}]{2,12}局长)");
        project = Pattern.compile("(?:(?:首|第[\\p{IsHan}\\d]{1,2})届)?" + lexicon.alternation(WordClass.HOST_PROJECT));
    }

    /** {@return the weight of one mention, 0 when it does not name a place that could speak} */
    int weight(String text, RegionMention mention, Mentions mentions, @Nullable String title) {
        Span place = mention.span();
        String after = text.substring(place.end(), Math.min(text.length(), place.end() + AHEAD));
        if (namesAward(mention, mentions)) {
            return givesPrize(after) && isFirst(mention, mentions) ? CUE + 1 : 0;
        }
        if (onlyLocates(mention, mentions)
                || isPartOfName(mention, mentions)
                || lexicon.begins(WordClass.COMPARED_BEYOND, after)) {
            return 0;
        }
        String before = text.substring(Math.max(0, place.start() - BEFORE), place.start());
        if (isCompared(text, place) || lexicon.ends(WordClass.SUPERIOR_LIST, before)) {
            return 0;
        }
        int weight = entitled(text, mention, title)
                + spoken(place, after)
                + stoodFor(mention, before)
                + issued(text, mention, mentions, after)
                + (before.endsWith("《") || project.matcher(after).lookingAt() ? CUE : 0);
        boolean hint = mention.abridged() && !isBrand(mention, after) && !lexicon.ends(WordClass.OUR_OWN, before);
        return hint ? weight / 2 : weight + 1;
    }

    /** *跟*周边的永川区、荣昌区*相比*: the clause compares its places with the speaker's own. */
    private boolean isCompared(String text, Span place) {
        Span clause = Neighbours.clause(text, place);
        return lexicon.occursIn(WordClass.COMPARING, text.substring(place.end(), clause.end()))
                && lexicon.occursIn(WordClass.BESIDE_PLACE, text.substring(clause.start(), place.start()));
    }

    private int entitled(String text, RegionMention mention, @Nullable String title) {
        boolean inTitle = title != null
                && mention.span().start() < HEAD
                && names.simplified(title).contains(mention.span().of(text));
        return !inTitle ? 0 : isListed(text, mention) ? TITLE / 2 : TITLE;
    }

    /** 泽陵市市长, above the speech: whose head speaks. */
    private int spoken(Span place, String after) {
        return place.start() < HEAD && speaker.matcher(after).lookingAt() ? 2 * TITLE : 0;
    }

    private int stoodFor(RegionMention mention, String before) {
        boolean compared = lexicon.ends(WordClass.COMPARED_PLACE, before);
        boolean ours = lexicon.ends(WordClass.OUR_OWN, before);
        return ours || (lexicon.ends(WordClass.HOST_LEAD, before) && !compared && !mention.abridged()) ? STRONG : 0;
    }

    /** A body of the place says more where the issuer stands: at the beginning and at the end. */
    private int issued(String text, RegionMention mention, Mentions mentions, String after) {
        Span place = mention.span();
        boolean issuer = place.start() < HEAD || place.start() > text.length() - HEAD;
        boolean body = mentions.of(BodyMention.class).stream()
                .anyMatch(it -> it.span().start() == place.start() && it.span().end() > place.end());
        boolean cue = body || lexicon.begins(WordClass.HOST_CUE, after);
        return !cue ? 0 : issuer ? STRONG : CUE;
    }

    private boolean isBrand(RegionMention mention, String after) {
        return lexicon.begins(WordClass.PLACE_BRAND, after) && names.level(mention.name()) != Level.PROVINCE;
    }

    /** 甲市质监局*对我市*食品进行抽查: {@return whether the place does something to the speaker's own, and so is another one} */
    boolean dealsWithUs(String text, String name, Mentions mentions) {
        return mentions.of(RegionMention.class).stream()
                .filter(mention -> mention.name().equals(name) && !mention.abridged())
                .anyMatch(mention -> {
                    Span clause = Neighbours.clause(text, mention.span());
                    return TO_US.matcher(text.substring(mention.span().end(), clause.end()))
                            .lookingAt();
                });
    }

    /** {@return whether a sentence begins with what is the place's: 侯马的工业企业多数建得早} */
    boolean isDescribed(String text, RegionMention place) {
        int end = place.span().end();
        return text.substring(
                                Neighbours.clause(text, place.span()).start(),
                                place.span().start())
                        .isBlank()
                && text.startsWith("的", end)
                && lexicon.lengthAt(WordClass.PLACE_MATTER, text, end + 1) > 0;
    }

    /** {@return whether a company, an award or a body bears the place's name} */
    boolean isBorne(RegionMention mention, Mentions mentions) {
        return isPartOfName(mention, mentions)
                || namesAward(mention, mentions)
                || mentions.of(BodyMention.class).stream()
                        .anyMatch(body -> body.span().contains(mention.span()));
    }

    /** An award's name (湖北省名牌产品) says who grants it, not who speaks. */
    private static boolean namesAward(RegionMention mention, Mentions mentions) {
        return mentions.of(AwardMention.class).stream()
                .anyMatch(award -> award.span().contains(mention.span())
                        && award.span().length() > mention.span().length());
    }

    /** 浙江省台州市黄岩区: what stands before another place tells where that one is. */
    private static boolean onlyLocates(RegionMention mention, Mentions mentions) {
        return mentions.of(RegionMention.class).stream()
                .anyMatch(other -> other.span().start() == mention.span().end());
    }

    /** 浙江甲有限公司 names a company, not a place that speaks. */
    private static boolean isPartOfName(RegionMention mention, Mentions mentions) {
        return mentions.of(EnterpriseMention.class).stream()
                .anyMatch(company -> company.span().contains(mention.span()));
    }

    /** 汉川市、云梦县获得称号: who speaks of several places is none of them. */
    private static boolean isListed(String text, RegionMention mention) {
        return text.startsWith(LIST_MARK, mention.span().end())
                || text.startsWith(LIST_MARK, mention.span().start() - 1);
    }

    /** {@return whether the place is named there first} */
    static boolean isFirst(RegionMention mention, Mentions mentions) {
        return mentions.of(RegionMention.class).stream()
                .filter(other -> other.name().equals(mention.name()))
                .noneMatch(other -> other.span().start() < mention.span().start());
    }

    /** 新密市市长质量奖: the prize that a place's own head gives. */
    private boolean givesPrize(String after) {
        return lexicon.begins(WordClass.OWN_PRIZE, after);
    }
}
