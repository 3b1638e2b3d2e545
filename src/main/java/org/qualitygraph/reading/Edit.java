package org.qualitygraph.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.reading.Removed.Kind;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/**
 * A change that a rule asks for.
 *
 * @param span what is to go
 * @param replacement what comes in its place, mostly nothing
 * @param kind null when no one will ask for it, such as a carriage return
 * @param reason in a few words, for a person
 */
record Edit(Span span, String replacement, @Nullable Kind kind, String reason) {

    static Edit removal(int start, int end, Kind kind, String reason) {
        return new Edit(new Span(start, end), "", kind, reason);
    }

    /** {@return the removal of whatever {@code pattern} finds} */
    static List<Edit> removals(PatternScan pattern, String text, Kind kind, String reason) {
        return pattern.all(text).stream()
                .map(found -> removal(found.start(), found.end(), kind, reason))
                .toList();
    }
}
