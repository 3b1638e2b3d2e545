package org.qualitygraph.resolution;

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
                .max((a, b) ->
                        Integer.compare(a.getValue() + bonus(a.getKey(), own), b.getValue() + bonus(b.getKey(), own)))
                .map(Map.Entry::getKey)
                .orElseGet(() -> masked ? null : onlyOne(mentions, own));
    }

    /**
     * The only region of the level that 我省 or 我市 names, when the speech names it more than once; where nobody says 我市, the only
     * one below the provinces that is named in full.
     */
    private @Nullable String onlyOne(Mentions mentions, String own) {
        List<String> fitting = mentions.of(RegionMention.class).stream()
                .filter(mention -> own.isEmpty()
                        ? !mention.abridged() && names.level(mention.name()) != Level.PROVINCE
                        : mention.name().endsWith(own))
                .map(RegionMention::name)
                .toList();
        return fitting.size() > 1 && fitting.stream().distinct().count() == 1 ? fitting.getFirst() : null;
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

    /** 我市, 我区 or 我县, whichever the speaker says most. */
    private static String ownLevel(String text) {
        String best = "";
        int most = 0;
        for (String level : new String[] {"市", "区", "县", "省", "镇"}) {
            int count = count(text, "我" + level) + count(text, "全" + level);
            if (count > most) {
                most = count;
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

    /** An award's name (湖北省名牌产品) says who grants it, not who speaks. */
    private static boolean namesAward(RegionMention mention, Mentions mentions) {
        return mentions.of(AwardMention.class).stream()
                .anyMatch(award -> award.span().start() == mention.span().start()
                        && award.span().end() > mention.span().end());
    }

    private int score(String text, RegionMention mention, Mentions mentions, @Nullable String title) {
        int start = mention.span().start();
        int end = mention.span().end();
        if (namesAward(mention, mentions)) {
            return 0;
        }
        String after = text.substring(end, Math.min(text.length(), end + 12));
        String before = text.substring(Math.max(0, start - 6), start);
        int score = 0;
        if (title != null
                && start < HEAD
                && names.simplified(title).contains(mention.span().of(text))) {
            score += TITLE;
        }
        if (start < HEAD && SPEAKER.matcher(after).lookingAt()) {
            score += 2 * TITLE;
        }
        if ((before.endsWith("代表") || before.endsWith("在")) && !mention.abridged()) {
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
        return mention.abridged() && !after.startsWith("制造") ? score / 2 : score + 1;
    }
}
