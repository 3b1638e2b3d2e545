package org.qualitygraph.text;

/** What stands around a place: where a match may begin as its neighbours tell, and how far its clause reaches. */
public final class Neighbours {
    private static final String CLAUSE_ENDS = "，；：。！？\n";

    private Neighbours() {}

    /** {@return right behind one of {@code characters}; for expressions that begin by looking behind for them} */
    public static PatternScan.Guard behind(String characters) {
        return (text, at, end) -> {
            int next = at;
            while (next < end && (next == 0 || characters.indexOf(text.charAt(next - 1)) < 0)) {
                next++;
            }
            return next;
        };
    }

    /** {@return where {@code character} stands {@code distance} characters ahead} */
    public static PatternScan.Guard ahead(int distance, char character) {
        return (text, at, end) -> {
            int there = text.indexOf(character, at + distance);
            return there < 0 || there - distance >= end ? end : there - distance;
        };
    }

    /** {@return the clause around {@code span}: between the nearest of ，；：。！？ and line ends} */
    public static Span clause(String text, Span span) {
        int start = span.start();
        while (start > 0 && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Span(start, end);
    }

    /** {@return the first position from {@code at} on where a line begins} */
    static int lineStart(String text, int at, int end) {
        int next = at;
        while (next > 0 && next < end && "\n\r\u0085\u2028\u2029".indexOf(text.charAt(next - 1)) < 0) {
            next++;
        }
        return next;
    }
}
