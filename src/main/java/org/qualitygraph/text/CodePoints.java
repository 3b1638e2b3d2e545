package org.qualitygraph.text;

/** Translates UTF-16 offsets of one text into Unicode code points, the unit in which evidence is published. */
public final class CodePoints {
    private final int[] before;

    private CodePoints(int[] before) {
        this.before = before;
    }

    /** {@return the translation table of {@code text}} */
    public static CodePoints of(String text) {
        int[] before = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            before[i] = count;
            if (!(Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1)))) {
                count++;
            }
        }
        before[text.length()] = count;
        return new CodePoints(before);
    }

    /** {@return {@code span} counted in code points} */
    public Span of(Span span) {
        return new Span(before[span.start()], before[span.end()]);
    }
}
