package org.qualitygraph.annotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.gazetteer.Tables;

/** The administrative divisions of the gazetteer, by name and by code. */
public final class RegionNames {
    private static final int PREFECTURE_DIGITS = 4;
    private static final Pattern LEVEL = Pattern.compile("(?:壮族|回族|维吾尔)?(?:自治区|自治州|自治县|地区|省|市|县|区|盟|旗)$");
    private final Map<String, List<NamedDivision>> byName = new HashMap<>();
    private final Map<String, List<NamedDivision>> byCode = new HashMap<>();
    private final NameScanner<String> scanner;
    private final Map<String, String> stems = new HashMap<>();
    private final Map<String, String> shortForms = new HashMap<>();
    private final Map<String, List<String>> below = new HashMap<>();
    private final Set<String> towns = new HashSet<>();
    private final Map<String, String> changes = new HashMap<>();

    private RegionNames(Tables tables) {
        for (Map<String, String> row : tables.rows("regions-successors.csv")) {
            changes.put(row.getOrDefault("code", ""), row.getOrDefault("year", ""));
        }
        for (String file : List.of("regions.csv", "regions-invented.csv")) {
            for (Map<String, String> row : tables.rows(file)) {
                add(row);
            }
        }
        for (Map<String, String> row : tables.rows("towns.csv")) {
            towns.add(row.getOrDefault("name", ""));
        }
        Map<String, String> names = new HashMap<>();
        for (Map<String, String> row : tables.rows("regions-short.csv")) {
            names.put(row.getOrDefault("short", ""), row.getOrDefault("name", ""));
        }
        byName.keySet().forEach(name -> {
            names.put(name, name);
            stems.put(name, stem(name));
        });
        scanner = new NameScanner<>(names);
    }

    /** {@return the divisions that {@code tables} lists} */
    public static RegionNames of(Tables tables) {
        return new RegionNames(tables);
    }

    private void add(Map<String, String> row) {
        String name = row.getOrDefault("name", "");
        String last = row.getOrDefault("last_seen", "");
        if (row.getOrDefault("kind", "").equals("zone")) {
            return;
        }
        String code = row.getOrDefault("code", "");
        String successor = row.getOrDefault("successor", "");
        NamedDivision division = new NamedDivision(
                code,
                name,
                row.getOrDefault("level", ""),
                row.getOrDefault("parent", ""),
                row.getOrDefault("first_seen", ""),
                last,
                successor.isEmpty()
                        ? null
                        : new NamedDivision.Succession(
                                successor, NamedDivision.yearOf(changes.getOrDefault(code, last))));
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(division);
        below.computeIfAbsent(division.parent(), key -> new ArrayList<>()).add(name);
        if (division.current()
                && !division.level().equals("county")
                && stem(name).length() > 1) {
            shortForms.put(stem(name), name);
        }
        byCode.computeIfAbsent(code, key -> new ArrayList<>()).add(division);
    }

    /** {@return the places where a full name, or one without its peoples (凉山州), stands in {@code text}, the longest at each place} */
    public List<NameScanner.Hit<String>> scan(String text) {
        return scanner.longest(text);
    }

    /** {@return the divisions of this full name; several where the name is not unique, none where it is unknown} */
    public List<NamedDivision> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** {@return the division with this code, under its last name} */
    public @Nullable NamedDivision coded(String code) {
        return everCoded(code).stream()
                .max(Comparator.comparing(NamedDivision::current).thenComparing(NamedDivision::lastSeen))
                .orElse(null);
    }

    /** {@return the division with this code under each of its names} */
    public List<NamedDivision> everCoded(String code) {
        return List.copyOf(byCode.getOrDefault(code, List.of()));
    }

    /** {@return the short forms of provinces and prefectures (浙江, 金华) with their full names} */
    public Map<String, String> shortForms() {
        return Collections.unmodifiableMap(shortForms);
    }

    /** {@return the short forms (蕲春) of counties in force with their full names; none that several counties share or of one character} */
    public Map<String, String> countyForms() {
        Map<String, List<String>> forms = new HashMap<>();
        byName.forEach((name, divisions) -> divisions.stream()
                .filter(division -> division.current() && division.level().equals("county"))
                .forEach(division -> forms.computeIfAbsent(stem(name), key -> new ArrayList<>())
                        .add(name)));
        Map<String, String> unique = new HashMap<>();
        forms.forEach((stem, full) -> {
            if (stem.length() > 1 && full.size() == 1) {
                unique.put(stem, full.getFirst());
            }
        });
        return unique;
    }

    /** {@return the names, former ones included, of the divisions right below the one with this code} */
    public List<String> below(String code) {
        return List.copyOf(below.getOrDefault(code, List.of()));
    }

    /** {@return the name that the division with this name had in {@code year}, where it differs in its level only: 太谷县 for 太谷区 in 2008; the name itself where no year is known} */
    public String asOf(String name, @Nullable Integer year) {
        List<NamedDivision> divisions = named(name);
        if (year == null || divisions.size() != 1 || divisions.getFirst().inForce(year)) {
            return name;
        }
        String around = divisions.getFirst().code().substring(0, PREFECTURE_DIGITS);
        return Stream.of("县", "市", "区")
                .map(level -> stem(name) + level)
                .filter(former -> named(former).stream()
                        .anyMatch(division -> division.code().startsWith(around) && division.inForce(year)))
                .findFirst()
                .orElse(name);
    }

    /** {@return a full name, known or not, without its level} */
    public String shortOf(String name) {
        String stem = stems.get(name);
        return stem == null ? stem(name) : stem;
    }

    /** {@return a full name without its level: 浙江 for 浙江省} */
    public static String stem(String name) {
        return LEVEL.matcher(name).replaceFirst("");
    }

    /** {@return the full name of the county-level division with this short form, null when there is none} */
    public @Nullable String countyOf(String stem) {
        for (String level : List.of("市", "县", "区")) {
            if (named(stem + level).stream()
                    .anyMatch(division -> division.level().equals("county"))) {
                return stem + level;
            }
        }
        return null;
    }

    /** {@return whether some town, township or street has this name} */
    public boolean isTown(String name) {
        return towns.contains(name);
    }
}
