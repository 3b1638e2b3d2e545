package org.qualitygraph.resolution;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.annotation.Mask;
import org.qualitygraph.annotation.Masks;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.extraction.Mentions;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Entity.Region.Level;
import org.qualitygraph.text.Span;

/** Finds the region that 我市 means, from title, issuer, the speaker's words and whose policies and bodies are named. */
final class Hosts {
    private static final Pattern SPEAKER =
            Pattern.compile("(?:人民政府)?(?:党委)?(?:委)?(?:副书记、|常务)?(?:副?[市县区省镇]长|书记|[\\p{IsHan}]{2,12}局长)");
    private static final int TITLE = 8;
    private static final int STRONG = 5;
    private static final int CUE = 2;
    private static final int ENOUGH = 3;
    private static final int HEAD = 120;

    private static final Pattern POLICY =
            Pattern.compile("(?s)(?:首届|第[\\p{IsHan}\\d]{1,2}届)?(?:质量|名牌|加快|关于|实施|市长|著名|有效|制造|创造).*");
    private static final Pattern MASKED_AS_PLACE = Pattern.compile("人|制造|速度|品牌|经济");

    private static final String CITY = "市";
    private static final String OUR = "我";
    private static final String PROVINCE = "省";
    /** 居全省第一 is said by one of the province's cities, not by the province. */
    private static final String AROUND = "居列占在比于超为";

    private static final Pattern AHEAD = Pattern.compile("领先|第|前|平均|首|最|率先|唯一|仅有");
    private static final Pattern OURS_BELOW = Pattern.compile("我[市县区]");
    private static final String LIST_MARK = "、";

    private final Lexicon lexicon;
    private final Masks masks;
    private final Names names;

    Hosts(Lexicon lexicon, Names names) {
        this.lexicon = lexicon;
        masks = new Masks(lexicon);
        this.names = names;
    }

    /**
     * The region that 我市 means.
     *
     * @param name in full
     * @param span the words that say it best; positions of the normal form
     */
    record Host(String name, Span span) {}

    /** {@return the host, null when nothing says enough or it is masked} */
    @Nullable
    Host find(String text, @Nullable String title, Mentions mentions) {
        Map<String, Integer> scores = new HashMap<>();
        Map<String, Integer> highest = new HashMap<>();
        Map<String, Span> evidence = new HashMap<>();
        for (RegionMention mention : mentions.of(RegionMention.class)) {
            int score = score(text, mention, mentions, title);
            if (score > 0) {
                scores.merge(mention.name(), score, Integer::sum);
            }
            if (score > highest.getOrDefault(mention.name(), -1)) {
                highest.put(mention.name(), score);
                evidence.put(mention.name(), mention.span());
            }
        }
        String name = best(scores, text, mentions);
        return name == null ? null : new Host(name, Objects.requireNonNull(evidence.get(name)));
    }

    private @Nullable String best(Map<String, Integer> scores, String text, Mentions mentions) {
        String own = ownLevel(text);
        boolean masked = masked(text) != null;
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() >= (masked ? 2 * TITLE : ENOUGH))
                .filter(entry -> !isAbove(entry.getKey(), own))
                .max(Comparator.comparingInt(entry -> entry.getValue() + bonus(entry.getKey(), own)))
                .map(Map.Entry::getKey)
                .map(name -> own.equals(CITY) ? cityOf(text, name, mentions) : name)
                .orElseGet(() -> masked ? null : onlyOne(text, mentions, own));
    }

    /** A province is not what 我市 means. */
    private boolean isAbove(String name, String own) {
        return !own.isEmpty() && !name.endsWith(own) && names.level(name) == Level.PROVINCE;
    }

    /** 我市 of a speech that names one of its districts most is the city around it, where that is named too. */
    private String cityOf(String text, String name, Mentions mentions) {
        if (names.level(name) != Level.COUNTY || name.endsWith(CITY) || !text.contains(OUR + CITY)) {
            return name;
        }
        String city = names.owner(CITY, name, List.of());
        return mentions.of(RegionMention.class).stream()
                .map(RegionMention::name)
                .filter(mentioned -> mentioned.equals(city))
                .findFirst()
                .orElse(name);
    }

    /**
     * The only region of the level that 我省 or 我市 names, when the speech names it more than once or says 我市; where nobody says 我市, the only
     * one below the provinces that is named.
     */
    private @Nullable String onlyOne(String text, Mentions mentions, String own) {
        List<String> fitting = mentions.of(RegionMention.class).stream()
                .filter(mention -> own.isEmpty()
                        ? names.level(mention.name()) != Level.PROVINCE
                        : mention.name().endsWith(own))
                .map(RegionMention::name)
                .toList();
        boolean ours = !own.isEmpty() && text.contains(OUR + own);
        return (fitting.size() > 1 || ours) && fitting.stream().distinct().count() == 1 ? fitting.getFirst() : null;
    }

    /** {@return where the host's name is masked (XX市, *区), null when it is not: in the heading, or more than once} */
    @Nullable
    Span masked(String text) {
        List<Span> places = masks.find(text).stream()
                .filter(mask -> mask.kind() == Mask.Kind.PLACE || standsForPlace(text, mask))
                .map(Mask::span)
                .toList();
        boolean certain =
                places.size() > 1 || (!places.isEmpty() && places.getFirst().start() < HEAD);
        return certain ? places.getFirst() : null;
    }

    private static boolean standsForPlace(String text, Mask mask) {
        return MASKED_AS_PLACE
                .matcher(text)
                .region(mask.span().end(), text.length())
                .lookingAt();
    }

    private static int bonus(String name, String own) {
        return !own.isEmpty() && (name.endsWith(own) || (own.equals("市") && name.endsWith("州"))) ? STRONG * 2 : 0;
    }

    /** 我市, 我区 or 我县, whichever the speaker says most; 全省 is as often what a city compares itself with. */
    private static String ownLevel(String text) {
        String best = "";
        int most = 0;
        for (String level : new String[] {CITY, "区", "县", PROVINCE, "镇"}) {
            boolean compared =
                    level.equals(PROVINCE) && OURS_BELOW.matcher(text).find() && !text.contains("我" + PROVINCE);
            int whole = compared ? 0 : whole(text, "全" + level);
            int weight = 2 * count(text, "我" + level) + count(text, "该" + level) + whole;
            if (weight > most) {
                most = weight;
                best = level;
            }
        }
        return best;
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }

    private static int whole(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            boolean compares = (at > 0 && AROUND.indexOf(text.charAt(at - 1)) >= 0)
                    || AHEAD.matcher(text)
                            .region(at + word.length(), text.length())
                            .lookingAt();
            count += compares ? 0 : 1;
        }
        return count;
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

    private static boolean isFirst(RegionMention mention, Mentions mentions) {
        return mentions.of(RegionMention.class).stream()
                .filter(other -> other.name().equals(mention.name()))
                .noneMatch(other -> other.span().start() < mention.span().start());
    }

    /** 新密市市长质量奖: the prize that a place's own head gives. */
    private boolean givesPrize(String after) {
        return lexicon.lengthAt(WordClass.OWN_PRIZE, after, 0) > 0;
    }

    private int score(String text, RegionMention mention, Mentions mentions, @Nullable String title) {
        int start = mention.span().start();
        int end = mention.span().end();
        String after = text.substring(end, Math.min(text.length(), end + 12));
        if (namesAward(mention, mentions)) {
            return givesPrize(after) && isFirst(mention, mentions) ? CUE + 1 : 0;
        }
        if (onlyLocates(mention, mentions) || isPartOfName(mention, mentions)) {
            return 0;
        }
        String before = text.substring(Math.max(0, start - 6), start);
        int score = 0;
        if (title != null
                && start < HEAD
                && names.simplified(title).contains(mention.span().of(text))) {
            score += isListed(text, mention) ? TITLE / 2 : TITLE;
        }
        if (start < HEAD && SPEAKER.matcher(after).lookingAt()) {
            score += 2 * TITLE;
        }
        boolean compared = lexicon.lengthAtEnd(WordClass.COMPARED_PLACE, before) > 0;
        if (before.matches("(?s).*(?:我代表|代表|在)$") && !compared && !mention.abridged()) {
            score += STRONG;
        }
        boolean issuer = start < HEAD || start > text.length() - HEAD;
        boolean body = mentions.of(BodyMention.class).stream()
                .anyMatch(it -> it.span().start() == start && it.span().end() > end);
        boolean cue = body || lexicon.begins(WordClass.HOST_CUE, after);
        if (cue) {
            score += issuer ? STRONG : CUE;
        }
        if (before.endsWith("《") || POLICY.matcher(after).matches()) {
            score += CUE;
        }
        boolean brand = after.startsWith("制造") && names.level(mention.name()) != Level.PROVINCE;
        return mention.abridged() && !brand ? score / 2 : score + 1;
    }
}
