package org.qualitygraph.text;

import java.util.ArrayList;
import java.util.List;
import org.qualitygraph.text.AlignedText.Change;

/** Walks through a text and its normal form side by side and collects where they differ. */
final class Differences {
    private final String original;
    private final String normal;
    private final Sources sources;

    Differences(String original, String normal, Sources sources) {
        this.original = original;
        this.normal = normal;
        this.sources = sources;
    }

    /** {@return what differs, in order; neighbouring differences are one} */
    List<Change> list() {
        List<Change> changes = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < normal.length(); ) {
            int next = at;
            int end = from;
            while (next < normal.length() && (sources.start(next) > end || !isKept(next))) {
                end = Math.max(end, isKept(next) ? sources.start(next) : sources.end(next));
                next += isKept(next) ? 0 : 1;
            }
            if (end > from || next > at) {
                changes.add(new Change(new Span(from, end), new Span(at, next)));
            }
            at = next < normal.length() ? next + 1 : next;
            from = next < normal.length() ? sources.end(next) : end;
        }
        if (from < original.length()) {
            changes.add(new Change(new Span(from, original.length()), new Span(normal.length(), normal.length())));
        }
        return changes;
    }

    private boolean isKept(int index) {
        return sources.end(index) - sources.start(index) == 1
                && normal.charAt(index) == original.charAt(sources.start(index));
    }
}
