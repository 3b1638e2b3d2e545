package org.qualitygraph.reading;

/** Walks over the lines of a text without copying them. */
final class Lines {
    private static final String BLANKS = " \t　\n";

    private Lines() {}

    /** {@return where the line behind the one at {@code start} begins, the text's end behind the last} */
    static int next(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }

    /** {@return where the line from {@code start} to {@code next} begins without blanks} */
    static int strippedStart(String text, int start, int next) {
        int from = start;
        while (from < next && BLANKS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return from;
    }

    /** {@return where the line from {@code start} to {@code next} ends without blanks} */
    static int strippedEnd(String text, int start, int next) {
        int end = next;
        while (end > start && BLANKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
