package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qualitygraph.annotation.NameScanner;
import org.qualitygraph.annotation.NameScanner.Hit;
import org.qualitygraph.annotation.RegionNames;
import org.qualitygraph.annotation.Words;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/**
 * Short forms: of provinces and prefectures anywhere, of whatever the speech also names in full, and of the host's counties in
 * lists; not where a zone or a newspaper bears the place's name (北海经济开发区).
 */
final class AbridgedRegions {
    /** 太谷*的*壶瓶枣, 邹平*是*工业大县. */
    private static final Pattern TOLD_OF = Pattern.compile("[的是有也这]");

    private static final Pattern NEWSPAPER = Pattern.compile("\\p{IsHan}?报》");

    private final RegionNames names;
    private final BareCounties bare;
    private final NameScanner<String> everywhere;
    private final ShortCounties shortCounties;

    AbridgedRegions(RegionNames names, Lexicon lexicon) {
        this.names = names;
        bare = new BareCounties(names);
        Map<String, String> stems = new HashMap<>(names.shortForms());
        stems.keySet().removeAll(lexicon.of(WordClass.REGION_WORD));
        everywhere = new NameScanner<>(stems);
        shortCounties = new ShortCounties(names, everywhere);
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
        bare.find(context, found);
        List<Hit<String>> hits = everywhere.all(context.text());
        Set<String> prefectures = hits.stream().map(Hit::value).collect(Collectors.toSet());
        Set<String> counties = shortCounties.find(context.text(), inFull, prefectures, stems);
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
                found.add(new RegionMention(hit.span(), names.asOf(hit.value(), context.year()), true));
            }
        }
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

    /** 制*定西*瓜标准: between two words of the language no place is named. */
    static boolean partsWords(String text, Span span) {
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
                        && (Boundaries.startsName(text, span.start())
                                || context.lexicon().lengthBefore(WordClass.OUR_OWN, text, span.start()) > 0)
                        && !Words.isCommon(span.of(text));
        return standsInList(text, span)
                || isNewspaper(text, span)
                || (spokenOf && !context.lexicon().has(WordClass.REGION_WORD, span.of(text)))
                || (context.lexicon().lengthAt(WordClass.PLACE_TITLE, context.text(), span.end()) > 0
                        && !context.lexicon().has(WordClass.REGION_WORD, span.of(context.text())));
    }

    /** 《*渝北*时报》: a place's own. */
    private static boolean isNewspaper(String text, Span span) {
        return text.startsWith("《", span.start() - 1)
                && NEWSPAPER.matcher(text).region(span.end(), text.length()).lookingAt();
    }

    private static boolean standsInList(String text, Span span) {
        boolean ends = span.end() >= text.length() || "、，。；）等和与及两“".indexOf(text.charAt(span.end())) >= 0;
        return ends && Boundaries.startsName(text, span.start());
    }
}
