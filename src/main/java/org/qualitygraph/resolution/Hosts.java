package org.qualitygraph.resolution;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.extraction.Mentions;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.knowledge.Entity.Region.Level;
import org.qualitygraph.text.Span;

/** Finds the region that 我市 means, from title, issuer, the speaker's words and whose policies and bodies are named. */
final class Hosts {
    private static final int ENOUGH = 3;
    private static final int HEADING = 60;
    private static final List<String> DISTRICTS = List.of("区", "县");
    private static final List<String> BELOW_PROVINCE = List.of(OwnLevel.CITY, "区", "县");

    private final Names names;
    private final HostCues cues;
    private final OwnLevel ownLevel;
    private final NestedCities cities;
    private final MaskedHost masked;
    private final WeakHosts weak;

    Hosts(Lexicon lexicon, Names names) {
        this.names = names;
        cues = new HostCues(lexicon, names);
        ownLevel = new OwnLevel(lexicon);
        cities = new NestedCities(names);
        masked = new MaskedHost(lexicon);
        weak = new WeakHosts(names, cues);
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
        NumberedDocuments documents = new NumberedDocuments(text);
        for (RegionMention mention : mentions.of(RegionMention.class)) {
            int score = cues.weight(text, mention, mentions, title);
            score += HostCues.isFirst(mention, mentions) && documents.areOf(mention) ? HostCues.STRONG : 0;
            boolean hardlyNamed = score == 0 && !scores.containsKey(mention.name());
            score += hardlyNamed && cities.partsNamed(mention.name(), mentions) > 1 ? 1 : 0;
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

    /** {@return where the host's name is masked, null when it is not} */
    @Nullable
    Span masked(String text) {
        return masked.in(text);
    }

    private @Nullable String best(Map<String, Integer> scores, String text, Mentions mentions) {
        String said = ownLevel.in(text);
        String ofBodies = OwnLevel.ofBodies(text, mentions);
        boolean hardlySaid =
                said.isEmpty() || (ofBodies.equals(OwnLevel.PROVINCE) && !text.contains(OwnLevel.OUR + said));
        String own = hardlySaid ? ofBodies : said;
        boolean hidden = masked.in(text) != null;
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue()
                        >= (hidden ? 2 * HostCues.TITLE : isOurs(text, entry.getKey(), own) ? 1 : ENOUGH))
                .filter(entry -> !cues.dealsWithUs(text, entry.getKey(), mentions))
                .filter(entry -> !isAbove(text, entry.getKey(), own) && !isBelow(text, entry.getKey(), own))
                .max(Comparator.comparingInt(entry ->
                        entry.getValue() + bonus(entry.getKey(), own) + cities.partsNamed(entry.getKey(), mentions)))
                .map(Map.Entry::getKey)
                .map(name -> own.equals(OwnLevel.CITY)
                        ? cities.above(
                                text, cities.around(text, name, mentions), scores.getOrDefault(name, 0), mentions)
                        : name)
                .or(() -> Optional.ofNullable(
                                hidden ? weak.leaked(text, mentions, own) : weak.hinted(text, mentions, own))
                        .filter(name -> !cues.dealsWithUs(text, name, mentions)))
                .map(name -> own.equals(OwnLevel.CITY)
                        ? cities.within(text, name, scores.getOrDefault(name, 0), mentions)
                        : name)
                .orElse(null);
    }

    /** A province is not what 我市 means, nor a city what 我县 means. */
    private boolean isAbove(String text, String name, String own) {
        Level level = names.level(name);
        boolean city = level == Level.PREFECTURE
                && !own.equals(OwnLevel.CITY)
                && (text.contains(OwnLevel.OUR + own)
                        || text.indexOf(OwnLevel.WHOLE + own, 0, Math.min(HEADING, text.length())) >= 0);
        return !own.isEmpty() && !name.endsWith(own) && (level == Level.PROVINCE || city);
    }

    /** A town that is praised is not what 全县 means, nor a district what 全市 means where nobody says 我区 or 全区. */
    private boolean isBelow(String text, String name, String own) {
        if (names.level(name) == Level.TOWN) {
            return BELOW_PROVINCE.contains(own);
        }
        if (own.equals(OwnLevel.PROVINCE) && !text.contains(OwnLevel.OUR + OwnLevel.CITY)) {
            return names.level(name) != Level.PROVINCE;
        }
        String level = name.substring(name.length() - 1);
        return own.equals(OwnLevel.CITY)
                && DISTRICTS.contains(level)
                && !text.contains(OwnLevel.OUR + level)
                && !text.contains(OwnLevel.WHOLE + level);
    }

    /** 我区 of a speech that hardly names its district. */
    private static boolean isOurs(String text, String name, String own) {
        return !own.isEmpty() && name.endsWith(own) && text.contains(OwnLevel.OUR + own);
    }

    private static int bonus(String name, String own) {
        return !own.isEmpty() && (name.endsWith(own) || (own.equals(OwnLevel.CITY) && name.endsWith("州")))
                ? 2 * HostCues.STRONG
                : 0;
    }
}
