package org.qualitygraph.profile;

import java.util.ArrayList;
import java.util.List;
import org.qualitygraph.text.Span;

/** The lines of a text that are not blank. */
final class Lines {
    private Lines() {}

    static List<Span> of(String text, int from) {
        List<Span> lines = new ArrayList<>();
        for (int start = from; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                lines.add(new Span(start, end));
            }
            start = end + 1;
        }
        return lines;
    }
}
