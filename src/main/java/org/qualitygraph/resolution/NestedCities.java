package org.qualitygraph.resolution;

import java.util.List;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.RegionNames;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.extraction.Mentions;
import org.qualitygraph.knowledge.Entity.Region.Level;

/** Both a prefecture and a city within it call themselves 我市: which of them a text means. */
final class NestedCities {
    private static final int MOST_PARTS = 3;
    private final Names names;

    NestedCities(Names names) {
        this.names = names;
    }

    /** A city whose counties are named speaks more likely than one of them: how many, three at most. */
    int partsNamed(String name, Mentions mentions) {
        return names.level(name) != Level.PREFECTURE
                ? 0
                : (int) mentions.of(RegionMention.class).stream()
                        .map(RegionMention::name)
                        .distinct()
                        .filter(part -> names.isWithin(part, name))
                        .limit(MOST_PARTS)
                        .count();
    }

    /**
     * {@return the prefecture of a city that is hardly named, where several of its counties are: 海宁市政府、桐乡市质监局…作了发言，嘉兴名牌产品341个}
     *
     * @param score how strongly the text says that {@code name} speaks
     */
    String above(String text, String name, int score, Mentions mentions) {
        if (names.level(name) != Level.COUNTY || score >= HostCues.TITLE || times(text, name) >= MOST_PARTS) {
            return name;
        }
        return mentions.of(RegionMention.class).stream()
                .map(RegionMention::name)
                .distinct()
                .filter(city -> names.isWithin(name, city) && partsNamed(city, mentions) == MOST_PARTS)
                .findFirst()
                .orElse(name);
    }

    /** 我市 of a speech that names one of its districts most is the city around it, where that is named too. */
    String around(String text, String name, Mentions mentions) {
        if (names.level(name) != Level.COUNTY
                || name.endsWith(OwnLevel.CITY)
                || !text.contains(OwnLevel.OUR + OwnLevel.CITY)) {
            return name;
        }
        String city = names.owner(OwnLevel.CITY, name, List.of());
        return mentions.of(RegionMention.class).stream()
                .map(RegionMention::name)
                .filter(mentioned -> mentioned.equals(city))
                .findFirst()
                .orElse(name);
    }

    /**
     * 传达广安市会议精神，…华蓥葡萄…清出华蓥市场: where a city within the prefecture is spoken of far more often than the prefecture, which
     * nothing says outright to be the speaker's, that city speaks.
     *
     * @param score how strongly the text says that {@code name} speaks
     */
    String within(String text, String name, int score, Mentions mentions) {
        if (names.level(name) != Level.PREFECTURE || score >= HostCues.TITLE) {
            return name;
        }
        List<String> within = mentions.of(RegionMention.class).stream()
                .map(RegionMention::name)
                .distinct()
                .filter(each -> names.isWithin(each, name))
                .toList();
        boolean only = within.size() == 1 && within.getFirst().endsWith(OwnLevel.CITY);
        return only && times(text, within.getFirst()) > 2 * times(text, name) ? within.getFirst() : name;
    }

    private static int times(String text, String name) {
        String stem = RegionNames.stem(name);
        return text.split(Pattern.quote(stem), -1).length - 1;
    }
}
