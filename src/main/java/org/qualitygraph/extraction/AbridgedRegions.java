package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.NameScanner;
import org.qualitygraph.annotation.NameScanner.Hit;
import org.qualitygraph.annotation.NamedDivision;
import org.qualitygraph.annotation.RegionNames;
import org.qualitygraph.annotation.Words;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/**
 * Short forms: of provinces and prefectures anywhere, of whatever the speech also names in full, and of the host's counties in
 * lists; not where a zone or a newspaper bears the place's name (北海经济开发区).
 */
final class AbridgedRegions {
    private static final int PROVINCE_DIGITS = 2;
    private static final PatternScan OWN_LEVEL = PatternScan.of("[全我]([县区旗])");

    /** 太谷*的*壶瓶枣, 邹平*是*工业大县. */
    private static final Pattern TOLD_OF = Pattern.compile("[的是有也]");

    private static final String LIST_MARKS = "、和与及";
    private final RegionNames names;
    private final NameScanner<String> countyForms;
    private final NameScanner<String> everywhere;

    AbridgedRegions(RegionNames names, Lexicon lexicon) {
        this.names = names;
        countyForms = new NameScanner<>(names.countyForms());
        Map<String, String> stems = new HashMap<>(names.shortForms());
        stems.keySet().removeAll(lexicon.of(WordClass.REGION_WORD));
        everywhere = new NameScanner<>(stems);
    }

    void find(SpeechContext context, FoundRegions found) {
        Map<String, String> stems = new HashMap<>();
        Set<String> inFull = new HashSet<>();
        for (RegionMention mention : found.all()) {
            inFull.add(mention.name());
            String stem = names.shortOf(mention.name());
            if (stem.length() > 1 && stem.length() < mention.name().length()) {
                stems.put(stem, mention.name());
            }
        }
        countyRuns(context, found);
        ownCounty(context, found);
        Set<String> counties = counties(context.text(), inFull, stems);
        List<Hit<String>> hits = everywhere.all(context.text());
        for (Hit<String> hit : NameScanner.longest(with(stems, hits, context.text()))) {
            boolean zone = context.lexicon()
                            .lengthAt(
                                    WordClass.ZONE_TAIL,
                                    context.text(),
                                    hit.span().end())
                    > 0;
            if (!zone
                    && !partsWords(context.text(), hit.span())
                    && (!counties.contains(hit.value()) || isMeant(context, hit.span()))) {
                found.add(new RegionMention(hit.span(), named(context, hit.value()), true));
            }
        }
    }

    /** A short form means the name that the place had when the speech was given. */
    private String named(SpeechContext context, String name) {
        return context.year() == null ? name : names.asOf(name, context.year());
    }

    /** 蕲春、武穴、麻城三县: two or more short forms in a row, all of one prefecture, name its counties. */
    private void countyRuns(SpeechContext context, FoundRegions found) {
        List<Hit<String>> run = new ArrayList<>();
        for (Hit<String> hit : countyForms.longest(context.text())) {
            if (!run.isEmpty() && !continues(context.text(), run.getLast(), hit)) {
                close(run, context, found);
            }
            run.add(hit);
        }
        close(run, context, found);
    }

    /** 全县…涟水鸡糕…清出涟水市场: where no division of the speaker's level is named in full, the one whose short form stands there most. */
    private void ownCounty(SpeechContext context, FoundRegions found) {
        String text = context.text();
        PatternScan.Matches whole = OWN_LEVEL.in(text);
        if (!whole.find()) {
            return;
        }
        String level = whole.group(1);
        if (found.all().stream().anyMatch(region -> region.name().endsWith(level))) {
            return;
        }
        Map<String, List<Hit<String>>> named = new HashMap<>();
        for (Hit<String> hit : countyForms.longest(text)) {
            if (hit.value().endsWith(level) && !Words.isCommon(hit.span().of(text))) {
                named.computeIfAbsent(hit.value(), key -> new ArrayList<>()).add(hit);
            }
        }
        int most = named.values().stream().mapToInt(List::size).max().orElse(0);
        List<List<Hit<String>>> best =
                named.values().stream().filter(hits -> hits.size() == most).toList();
        if (most > 1 && best.size() == 1) {
            best.getFirst().forEach(hit -> found.add(new RegionMention(hit.span(), named(context, hit.value()), true)));
        }
    }

    /** 山东寿光、安丘. */
    private boolean isBehindProvince(String text, int start) {
        return start > 1 && names.shortForms().containsKey(text.substring(start - 2, start));
    }

    /** 浙江德清: behind its own province a short form names the county. */
    private boolean isOfProvinceBefore(String text, Hit<String> county) {
        int start = county.span().start();
        String province = start < 2 ? null : names.shortForms().get(text.substring(start - 2, start));
        return province != null
                && !names.named(province).isEmpty()
                && names.named(county.value())
                        .getFirst()
                        .code()
                        .startsWith(names.named(province).getFirst().code().substring(0, PROVINCE_DIGITS));
    }

    private boolean continues(String text, Hit<String> last, Hit<String> next) {
        int between = next.span().start() - last.span().end();
        return between == 1
                && LIST_MARKS.indexOf(text.charAt(last.span().end())) >= 0
                && province(last.value()).equals(province(next.value()));
    }

    private String province(String county) {
        return prefecture(county)
                .substring(0, Math.min(PROVINCE_DIGITS, prefecture(county).length()));
    }

    private String prefecture(String county) {
        return names.named(county).getFirst().parent();
    }

    private void close(List<Hit<String>> run, SpeechContext context, FoundRegions found) {
        String text = context.text();
        if (run.size() > 2
                || (run.size() == 1 && isOfProvinceBefore(text, run.getFirst()))
                || (run.size() > 1
                        && prefecture(run.getFirst().value())
                                .equals(prefecture(run.getLast().value()))
                        && (Boundaries.startsName(text, run.getFirst().span().start())
                                || isBehindProvince(text, run.getFirst().span().start())))) {
            run.forEach(hit -> found.add(new RegionMention(hit.span(), named(context, hit.value()), true)));
        }
        run.clear();
    }

    /** {@return the hits with those of the speech's own short forms, which go before the same words' other meanings} */
    private static List<Hit<String>> with(Map<String, String> own, List<Hit<String>> hits, String text) {
        List<Hit<String>> all = new ArrayList<>();
        for (Hit<String> hit : hits) {
            if (!own.containsKey(hit.span().of(text))) {
                all.add(hit);
            }
        }
        own.forEach((stem, name) -> {
            for (int at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
                all.add(new Hit<>(new Span(at, at + stem.length()), name));
            }
        });
        all.sort(Comparator.comparing(Hit::span));
        return all;
    }

    /** Adds the short forms of counties below the prefectures named in full; {@return their names} */
    private Set<String> counties(String text, Set<String> inFull, Map<String, String> stems) {
        Set<String> counties = new HashSet<>();
        for (String prefecture : inFull) {
            for (NamedDivision division : names.named(prefecture)) {
                if (!division.level().equals("prefecture")) {
                    continue;
                }
                for (String county : names.below(division.code())) {
                    String stem = names.shortOf(county);
                    if (stem.length() > 1 && text.contains(stem)) {
                        if (!everywhere.has(stem)) {
                            stems.putIfAbsent(stem, county);
                        }
                        counties.add(county);
                    }
                }
            }
        }
        counties.removeAll(inFull);
        return counties;
    }

    /** 制*定西*瓜标准: between two words of the language no place is named. */
    private static boolean partsWords(String text, Span span) {
        return span.length() == 2
                && span.start() > 0
                && span.end() < text.length()
                && Words.isCommon(text.substring(span.start() - 1, span.start() + 1))
                && Words.isCommon(text.substring(span.end() - 1, span.end() + 1));
    }

    /** 武陵酒 names no district: the short form of a county counts between the marks of a list and before the place's own titles. */
    private boolean isMeant(SpeechContext context, Span span) {
        String text = context.text();
        boolean spokenOf =
                (TOLD_OF.matcher(text).region(span.end(), text.length()).lookingAt()
                                || context.lexicon().lengthAt(WordClass.PLACE_PRODUCT, text, span.end()) > 0)
                        && Boundaries.startsName(text, span.start())
                        && !Words.isCommon(span.of(text));
        return standsInList(text, span)
                || (spokenOf && !context.lexicon().has(WordClass.REGION_WORD, span.of(text)))
                || (context.lexicon().lengthAt(WordClass.PLACE_TITLE, context.text(), span.end()) > 0
                        && !context.lexicon().has(WordClass.REGION_WORD, span.of(context.text())));
    }

    private static boolean standsInList(String text, Span span) {
        boolean ends = span.end() >= text.length() || "、，。；）等和与及两“".indexOf(text.charAt(span.end())) >= 0;
        return ends && Boundaries.startsName(text, span.start());
    }
}
