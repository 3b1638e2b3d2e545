package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.NameScanner;
import org.qualitygraph.annotation.NameScanner.Hit;
import org.qualitygraph.annotation.RegionNames;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Divisions: full names of the gazetteer, unknown names that behave like one, and short forms of either. */
final class RegionFinder {
    private static final Pattern UNKNOWN = Pattern.compile(
            "(?<![\\p{IsHan}])(?:[在由对向和与及为至从到给经是请])?([\\p{IsHan}]{2,3}[市县区省]|[\\p{IsHan}]{2,3}(?:镇|街道|乡))(?![场级直内外里民值面容域])");
    private static final Pattern GOVERNMENT =
            Pattern.compile("([\\p{IsHan}]{2,4}?[市县区省])(?=人民政府|政府|市场监|质量强|质量兴|委|副?[市县区省]长|质量[工提大奖])");
    private static final Pattern TOWN = Pattern.compile("[\\p{IsHan}&&[^强城各全个的]]{2,3}?(?:镇|街道|乡)(?![镇村级域情])");
    private final RegionNames names;

    RegionFinder(RegionNames names) {
        this.names = names;
    }

    List<Mention> find(SpeechContext context) {
        String text = context.text();
        Map<Integer, RegionMention> found = new LinkedHashMap<>();
        for (Hit<String> hit : names.scan(text)) {
            boolean slogan = text.startsWith("质量", Math.max(0, hit.span().start() - 2));
            if (!slogan
                    && !context.lexicon().has(WordClass.REGION_STOP, hit.value())
                    && standsAlone(text, hit.span())) {
                found.put(hit.span().start(), new RegionMention(hit.span(), hit.value(), false));
            }
        }
        addTowns(text, found);
        addUnknown(context, found);
        addAbridged(context, found);
        return new ArrayList<>(found.values());
    }

    /** 全市区…, 南城区域: the name must not be the middle of another word. */
    private static boolean standsAlone(String text, Span span) {
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + 2));
        return !after.matches("(?:域|场|委员|别|间|块).*");
    }

    /** 义乌市苏溪镇, 东阳横店镇: a town right behind the region that it belongs to, named in full or short. */
    private void addTowns(String text, Map<Integer, RegionMention> found) {
        for (RegionMention region : List.copyOf(found.values())) {
            addTown(text, region.span().end(), found);
        }
        for (int at = 2; at < text.length(); at++) {
            String county = names.countyOf(text.substring(at - 2, at));
            if (county == null || !Boundaries.startsName(text, at - 2) || "市县区".indexOf(text.charAt(at)) >= 0) {
                continue;
            }
            if (addTown(text, at, found)) {
                found.putIfAbsent(at - 2, new RegionMention(new Span(at - 2, at), county, true));
            }
        }
    }

    private static boolean addTown(String text, int start, Map<Integer, RegionMention> found) {
        Matcher matcher = TOWN.matcher(text).region(start, text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        found.put(start, new RegionMention(new Span(start, matcher.end()), matcher.group(), false));
        return true;
    }

    private void addUnknown(SpeechContext context, Map<Integer, RegionMention> found) {
        Map<String, List<Span>> candidates = new HashMap<>();
        collect(context, UNKNOWN, candidates);
        collect(context, GOVERNMENT, candidates);
        candidates.forEach((name, spans) -> {
            boolean town = name.matches(".*(?:镇|街道|乡)");
            boolean official =
                    spans.stream().anyMatch(span -> context.text().startsWith("人民政府", span.end()) || span.start() < 2);
            int occurrences = occurrences(context.text(), name);
            boolean plausible = town
                    ? names.isTown(name) || occurrences > 0
                    : occurrences > 1
                            || official
                            || stemOccursElsewhere(context.text(), name)
                            || listed(context.text(), spans);
            if (plausible) {
                for (int at = context.text().indexOf(name);
                        at >= 0;
                        at = context.text().indexOf(name, at + 1)) {
                    Span span = new Span(at, at + name.length());
                    if (found.values().stream().noneMatch(other -> other.span().overlaps(span))) {
                        found.put(at, new RegionMention(span, name, false));
                    }
                }
            }
        });
    }

    private void collect(SpeechContext context, Pattern pattern, Map<String, List<Span>> candidates) {
        Matcher matcher = pattern.matcher(context.text());
        while (matcher.find()) {
            String name = matcher.group(1);
            if (mayName(context, name)) {
                candidates
                        .computeIfAbsent(name, key -> new ArrayList<>())
                        .add(new Span(matcher.start(1), matcher.end(1)));
            }
        }
    }

    private static boolean mayName(SpeechContext context, String name) {
        if (context.lexicon().of(WordClass.REGION_STOP).stream().anyMatch(name::endsWith)) {
            return false;
        }
        String stem = name.replaceAll("(?:市|县|区|省|镇|街道|乡)$", "");
        return stem.length() > 1
                && stem.matches("[^的了要我全各本该等和与及在是有不这那其个所每某上下中一二三四五六七八九十百级地市县区省镇乡年度立强兴]+")
                && !context.lexicon().has(WordClass.TASK_VERB, stem);
    }

    private static boolean stemOccursElsewhere(String text, String name) {
        String stem = name.substring(0, name.length() - 1);
        return occurrences(text, stem) > occurrences(text, name);
    }

    private static boolean listed(String text, List<Span> spans) {
        return spans.stream()
                .anyMatch(span -> span.end() < text.length() && "、要设".indexOf(text.charAt(span.end())) >= 0);
    }

    static int occurrences(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }

    /** Short forms count for provinces and prefectures, and for whatever the speech also names in full. */
    private void addAbridged(SpeechContext context, Map<Integer, RegionMention> found) {
        String text = context.text();
        Map<String, String> stems = new HashMap<>();
        for (String name : names.names()) {
            String stem = stem(name);
            boolean safe = names.named(name).stream()
                    .anyMatch(
                            division -> division.current() && !division.level().equals("county"));
            if (safe && stem.length() > 1 && !context.lexicon().has(WordClass.REGION_WORD, stem)) {
                stems.put(stem, name);
            }
        }
        found.values().forEach(mention -> {
            String stem = stem(mention.name());
            if (stem.length() > 1 && !mention.name().matches(".*(?:镇|乡|街道)")) {
                stems.put(stem, mention.name());
            }
        });
        Set<String> counties = addCountiesOfTheHost(text, found, stems);
        for (Hit<String> hit : new NameScanner<>(stems).longest(text)) {
            if (counties.contains(hit.value()) && !standsInList(text, hit.span())) {
                continue;
            }
            if (found.values().stream().noneMatch(other -> other.span().overlaps(hit.span()))) {
                found.put(hit.span().start(), new RegionMention(hit.span(), hit.value(), true));
            }
        }
    }

    /** 武陵酒 names no district: the short form of a county counts between the marks of a list only. */
    private static boolean standsInList(String text, Span span) {
        boolean ends = span.end() >= text.length() || "、，。；）等和与及两".indexOf(text.charAt(span.end())) >= 0;
        return ends && Boundaries.startsName(text, span.start());
    }

    private Set<String> addCountiesOfTheHost(
            String text, Map<Integer, RegionMention> found, Map<String, String> stems) {
        Set<String> counties = new HashSet<>();
        Set<String> parents = new HashSet<>();
        found.values()
                .forEach(mention -> names.named(mention.name()).stream()
                        .filter(division -> division.level().equals("prefecture"))
                        .forEach(division -> parents.add(division.code())));
        for (String name : names.names()) {
            String stem = stem(name);
            boolean below = names.named(name).stream().anyMatch(division -> parents.contains(division.parent()));
            if (below && stem.length() > 1 && text.contains(stem)) {
                stems.putIfAbsent(stem, name);
                counties.add(name);
            }
        }
        counties.removeIf(name ->
                found.values().stream().anyMatch(mention -> mention.name().equals(name)));
        return counties;
    }

    static String stem(String name) {
        return name.replaceAll("(?:壮族|回族|维吾尔)?(?:自治区|自治州|自治县|地区|省|市|县|区|盟|旗)$", "");
    }
}
