package org.qualitygraph.extraction;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.text.Span;

/** The regions found so far; what was found first keeps its place. */
final class FoundRegions {
    private final TreeMap<Integer, RegionMention> byStart = new TreeMap<>();

    /** {@return the regions in reading order} */
    Collection<RegionMention> all() {
        return byStart.values();
    }

    /** Adds a region unless its place is taken. */
    void add(RegionMention mention) {
        if (isFree(mention.span())) {
            byStart.put(mention.span().start(), mention);
        }
    }

    /** {@return whether no region found so far shares a character with {@code span}} */
    boolean isFree(Span span) {
        Map.Entry<Integer, RegionMention> before = byStart.lowerEntry(span.end());
        return before == null || before.getValue().span().end() <= span.start();
    }
}
