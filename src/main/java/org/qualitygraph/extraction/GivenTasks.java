package org.qualitygraph.extraction;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.qualitygraph.extraction.Draft.ResponsibilityDraft;
import org.qualitygraph.text.Span;

/** Where a speech tells somebody what to do. */
final class GivenTasks {
    private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

    /** {@return the places of the tasks among {@code drafts}} */
    static GivenTasks among(List<Draft> drafts) {
        GivenTasks given = new GivenTasks();
        drafts.stream()
                .filter(ResponsibilityDraft.class::isInstance)
                .flatMap(task -> task.evidence().stream())
                .forEach(given::add);
        return given;
    }

    /** {@return whether a task stands at {@code at}} */
    boolean hold(int at) {
        var task = ends.floorEntry(at);
        return task != null && at < task.getValue();
    }

    private void add(Span span) {
        ends.merge(span.start(), span.end(), Math::max);
    }
}
