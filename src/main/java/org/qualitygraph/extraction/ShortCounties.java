package org.qualitygraph.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.qualitygraph.annotation.NameScanner;
import org.qualitygraph.annotation.NamedDivision;
import org.qualitygraph.annotation.RegionNames;

/**
 * The counties whose short forms a speech may mean: those below the prefectures named in full, several below one that is named
 * short, and those below a province that are named again and of which something is told (侯马*的*工业).
 */
final class ShortCounties {
    private static final int SEVERAL = 3;

    private final RegionNames names;
    private final NameScanner<String> everywhere;

    /**
     * The counties of some names.
     *
     * @param everywhere the short forms of provinces and prefectures, which counties that are called alike do not take over
     */
    ShortCounties(RegionNames names, NameScanner<String> everywhere) {
        this.names = names;
        this.everywhere = everywhere;
    }

    /**
     * Adds their short forms to {@code stems}; {@return their names in full, without those that the speech says}
     *
     * @param inFull the places named in full
     * @param named the provinces and prefectures named short
     */
    Set<String> find(String text, Set<String> inFull, Set<String> named, Map<String, String> stems) {
        Set<String> counties = new HashSet<>();
        for (String place : inFull) {
            for (NamedDivision division : names.named(place)) {
                boolean province = division.level().equals("province");
                Map<String, String> told = told(text, province ? below(division.code()) : names.below(division.code()));
                told.keySet().removeIf(stem -> province && !isToldOf(text, stem));
                told.forEach((stem, county) -> {
                    if (!everywhere.has(stem)) {
                        stems.putIfAbsent(stem, county);
                    }
                });
                counties.addAll(told.values());
            }
        }
        for (String prefecture : named) {
            Map<String, String> told = new HashMap<>();
            names.named(prefecture).stream()
                    .filter(division -> division.level().equals("prefecture"))
                    .forEach(division -> told.putAll(told(text, names.below(division.code()))));
            told.keySet().removeIf(everywhere::has);
            if (told.size() >= SEVERAL) {
                told.forEach(stems::putIfAbsent);
                counties.addAll(told.values());
            }
        }
        counties.removeAll(inFull);
        return counties;
    }

    /** {@return the counties whose short forms stand in the text, by these} */
    private Map<String, String> told(String text, List<String> counties) {
        Map<String, String> told = new HashMap<>();
        for (String county : counties) {
            String stem = names.shortOf(county);
            if (stem.length() > 1 && text.contains(stem)) {
                told.putIfAbsent(stem, county);
            }
        }
        return told;
    }

    private static boolean isToldOf(String text, String stem) {
        return text.indexOf(stem) < text.lastIndexOf(stem)
                && (text.contains(stem + "的") || text.contains(stem + "这") || text.contains("《" + stem));
    }

    /** {@return the counties of a province} */
    private List<String> below(String province) {
        return names.below(province).stream()
                .flatMap(place -> names.named(place).stream())
                .flatMap(division -> division.level().equals("county")
                        ? Stream.of(division.name())
                        : names.below(division.code()).stream())
                .toList();
    }
}
