package org.qualitygraph.extraction;

import java.util.List;
import org.qualitygraph.annotation.RegionNames;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Towns right behind the region that they belong to, which is named in full or short: 义乌市苏溪镇, 东阳横店镇. */
final class Towns {
    private static final PatternScan TOWN = PatternScan.of("[\\p{IsHan}&&[^强城各全个的]]{2,3}?(?:镇|街道|乡)(?![镇村级域情])");
    private static final int SHORT_FORM = 2;
    private static final int SHORTEST = 2;
    private final RegionNames names;

    Towns(RegionNames names) {
        this.names = names;
    }

    void find(SpeechContext context, FoundRegions found) {
        String text = context.text();
        for (RegionMention region : List.copyOf(found.all())) {
            add(text, region.span().end(), found);
        }
        for (int at = SHORT_FORM; at < text.length(); at++) {
            boolean starts = Boundaries.startsName(text, at - SHORT_FORM)
                    || (mayBeTown(text, at)
                            && context.lexicon().lengthBefore(WordClass.NAME_CUT, text, at - SHORT_FORM) > 1);
            if (starts && "市县区".indexOf(text.charAt(at)) < 0) {
                behindShortForm(text, at, found);
            }
        }
    }

    private void behindShortForm(String text, int at, FoundRegions found) {
        String county = !mayBeTown(text, at) || TOWN.lengthAt(text, at, text.length()) == 0
                ? null
                : names.countyOf(text.substring(at - SHORT_FORM, at));
        if (county != null && add(text, at, found)) {
            found.add(new RegionMention(new Span(at - SHORT_FORM, at), county, true));
        }
    }

    /** {@return whether the first character of a town's level stands two or three characters ahead} */
    private static boolean mayBeTown(String text, int at) {
        return isLevel(text, at + SHORTEST) || isLevel(text, at + SHORTEST + 1);
    }

    private static boolean isLevel(String text, int at) {
        return at < text.length() && "镇街乡".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean add(String text, int start, FoundRegions found) {
        int length = TOWN.lengthAt(text, start, text.length());
        if (length > 0) {
            Span span = new Span(start, start + length);
            found.add(new RegionMention(span, span.of(text), false));
        }
        return length > 0;
    }
}
