package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.qualitygraph.text.Span;

/** Cuts a sentence at ， ； ：, never inside brackets, quotes or titles; one that is never closed encloses nothing. */
final class Clauses {
    private static final int LONGEST_QUOTE = 60;
    private static final String OPENING = "（《“【";
    private static final String CLOSING = "）》”】";

    private Clauses() {}

    /** {@return the clauses, marks left out} */
    static List<Span> of(String text, Span sentence) {
        List<Span> clauses = new ArrayList<>();
        int start = sentence.start();
        int depth = 0;
        int opened = 0;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            char character = text.charAt(i);
            if (Boundaries.isHan(character)) {
                continue;
            }
            if (OPENING.indexOf(character) >= 0) {
                if (depth > 0 || isClosed(text, i, sentence.end())) {
                    opened = depth++ == 0 ? i : opened;
                }
            } else if (CLOSING.indexOf(character) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if ("，；：。！？".indexOf(character) >= 0 && (depth == 0 || i - opened > LONGEST_QUOTE)) {
                depth = 0;
                add(clauses, text, start, i);
                start = i + 1;
            }
        }
        add(clauses, text, start, sentence.end());
        return clauses;
    }

    /** Whether the mark that opens at {@code start} is closed before {@code end}; quotes hold no quotes of their own kind. */
    private static boolean isClosed(String text, int start, int end) {
        char opening = text.charAt(start);
        int close = text.indexOf(CLOSING.charAt(OPENING.indexOf(opening)), start, end);
        int next = opening == '“' ? text.indexOf(opening, start + 1, end) : -1;
        return close >= 0 && (next < 0 || close < next);
    }

    private static void add(List<Span> clauses, String text, int start, int end) {
        int from = start;
        while (from < end && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        int to = end;
        while (to > from && (Character.isWhitespace(text.charAt(to - 1)) || "。！？".indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        if (to > from) {
            clauses.add(new Span(from, to));
        }
    }
}
