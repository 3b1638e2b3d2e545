package org.qualitygraph.reading;

import java.util.List;
import java.util.TreeMap;

/**
 * How a text's lines end, widths in half characters.
 *
 * @param width at which most lines end, 0 when they do not end alike
 * @param firstIndent the first line with an indent where paragraphs have one, else the number of lines
 * @param indents whether a line that only fills the width, with an indent, begins a paragraph
 */
record Wrapping(int width, int firstIndent, boolean indents) {
    private static final int NARROWEST = 30;
    private static final int WIDEST = 100;
    private static final int PARAGRAPH = 60;
    private static final int SLACK = 4;
    private static final int FEWEST = 5;
    private static final double HALF = 0.5;
    private static final double MOST = 0.8;

    /** {@return how the lines end}, whose widths are those of {@link #width(String)}. */
    static Wrapping of(List<String> lines, int[] widths) {
        int width = commonWidth(widths);
        return new Wrapping(width, firstIndent(lines, widths), width > 0 && indents(lines, widths, width));
    }

    /** {@return whether the line may have been cut by its width, or stands where a line without indent goes on} */
    boolean mayCut(int index, int own) {
        return isFull(own) || (index >= firstIndent && own >= PARAGRAPH);
    }

    /** {@return whether a line of this width fills the page's}, so that its end says nothing */
    boolean isFull(int own) {
        return width > 0 && own <= width && own >= width - SLACK;
    }

    private static boolean indents(List<String> lines, int[] widths, int width) {
        int beginnings = 0;
        int indented = 0;
        for (int i = 1; i < widths.length; i++) {
            if (widths[i] >= width - SLACK && widths[i - 1] < width - SLACK) {
                beginnings++;
                indented += isIndented(lines.get(i)) ? 1 : 0;
            }
        }
        return beginnings >= FEWEST && indented >= beginnings * MOST;
    }

    static boolean isIndented(String line) {
        return line.startsWith("　") || line.startsWith("  ") || line.startsWith("\t");
    }

    private static int commonWidth(int[] widths) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        int all = 0;
        for (int width : widths) {
            if (width >= NARROWEST) {
                counts.merge(width, 1, Integer::sum);
                all++;
            }
        }
        int best = 0;
        int most = near(counts, 0);
        for (int width : counts.headMap(WIDEST, true).keySet()) {
            int near = near(counts, width);
            best = near > most ? width : best;
            most = Math.max(most, near);
        }
        return most >= FEWEST && most >= all * HALF ? best : 0;
    }

    private static int near(TreeMap<Integer, Integer> counts, int width) {
        return counts.subMap(width - SLACK, true, width, true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static int firstIndent(List<String> lines, int[] widths) {
        int paragraphs = 0;
        int indented = 0;
        int first = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            boolean paragraph = widths[i] > PARAGRAPH;
            boolean indent = isIndented(lines.get(i));
            paragraphs += paragraph ? 1 : 0;
            indented += paragraph && indent ? 1 : 0;
            first = indent ? i : first;
        }
        return paragraphs < FEWEST || indented < paragraphs * MOST ? lines.size() : first;
    }

    /** {@return how wide a line is without the blanks at its end} */
    static int width(String line) {
        int end = line.length();
        while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        int width = end;
        for (int i = 0; i < end; i++) {
            width += isWide(line.charAt(i)) ? 1 : 0;
        }
        return width;
    }

    /** Quotes, dashes and dots are as wide as characters where the rest is Chinese. */
    private static boolean isWide(char character) {
        return character >= '\u2e80' || (character >= '\u2014' && character <= '\u2026');
    }
}
