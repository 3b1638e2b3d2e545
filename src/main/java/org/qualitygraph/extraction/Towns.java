package org.qualitygraph.extraction;

import java.util.List;
import org.qualitygraph.annotation.RegionNames;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Towns right behind the region that they belong to, which is named in full or short: 义乌市苏溪镇, 东阳横店镇. */
final class Towns {
    private static final PatternScan TOWN = PatternScan.of("[\\p{IsHan}&&[^强城各全个的]]{2,3}?(?:镇|街道|乡)(?![镇村级域情])");
    private static final int SHORT_FORM = 2;
    private final RegionNames names;

    Towns(RegionNames names) {
        this.names = names;
    }

    void find(String text, FoundRegions found) {
        for (RegionMention region : List.copyOf(found.all())) {
            add(text, region.span().end(), found);
        }
        for (int at = SHORT_FORM; at < text.length(); at++) {
            if (Boundaries.startsName(text, at - SHORT_FORM) && "市县区".indexOf(text.charAt(at)) < 0) {
                behindShortForm(text, at, found);
            }
        }
    }

    private void behindShortForm(String text, int at, FoundRegions found) {
        String county = TOWN.lengthAt(text, at, text.length()) == 0
                ? null
                : names.countyOf(text.substring(at - SHORT_FORM, at));
        if (county != null && add(text, at, found)) {
            found.add(new RegionMention(new Span(at - SHORT_FORM, at), county, true));
        }
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
