package org.qualitygraph.reading;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** How a text's lines end: most at one width, as pages do, or at one number of characters, as programs do. Widths in half characters. */
final class Wrapping {
    private static final int NARROWEST = 30;
    private static final int WIDEST = 100;
    private static final int PARAGRAPH = 60;
    private static final int SLACK = 4;
    private static final int FEWEST = 5;
    private static final String HALF_MARKS = ",;:?!()";
    private static final String MARKS = "，。、；,;";
    private static final double HALF = 0.5;
    private static final double MOST = 0.8;

    /** Hardly a line is wider than the width at which a page or a program cuts. */
    private static final double FEW = 0.25;

    private final int[] widths;
    private final int common;
    private final int alike;
    private final int firstIndent;
    private final boolean indents;

    private Wrapping(List<String> lines, int[] widths, CommonWidth common) {
        this.widths = widths;
        this.common = common.width();
        alike = common.lines();
        firstIndent = firstIndent(lines, widths);
        indents = this.common > 0 && indents(lines, widths, this.common);
    }

    /** {@return how the lines end} */
    static Wrapping of(List<String> lines) {
        int[] shown = widths(lines, line -> isProse(line) ? width(line) : 0);
        int[] counted =
                widths(lines, line -> isProse(line) ? 2 * line.stripTrailing().length() : 0);
        int[] printed = widths(lines, line -> isProse(line) ? width(line) + marks(line) : 0);
        return Stream.of(shown, printed, counted)
                .map(widths -> new Wrapping(lines, widths, commonWidth(widths)))
                .reduce((best, other) -> other.alike > best.alike ? other : best)
                .orElseThrow();
    }

    /** Half-width marks were full ones on the page that the text was taken from. */
    private static int marks(String line) {
        return (int) line.chars()
                .filter(character -> HALF_MARKS.indexOf(character) >= 0)
                .count();
    }

    /** {@return whether the line may have been cut by its width, or stands where a line without indent goes on} */
    boolean mayCut(int line) {
        return isFull(line) || (line >= firstIndent && widths[line] >= PARAGRAPH);
    }

    /** {@return whether the line fills the width, and its end says nothing: what goes on has no indent} */
    boolean goesOnWithoutIndent(int line) {
        return indents && isFull(line);
    }

    private boolean isFull(int line) {
        return common > 0 && widths[line] <= common && widths[line] >= common - SLACK;
    }

    /** Lines of lists without a mark, such as names of companies, and of fields (奖金：10万元) are as long as they are long. */
    private static boolean isProse(String line) {
        return line.chars().anyMatch(character -> MARKS.indexOf(character) >= 0);
    }

    private static int[] widths(List<String> lines, ToIntFunction<String> measure) {
        return lines.stream().mapToInt(measure).toArray();
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

    private static CommonWidth commonWidth(int[] widths) {
        NavigableMap<Integer, Integer> counts = new TreeMap<>();
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
        int wider = counts.tailMap(best, false).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        boolean wraps = most >= FEWEST && most >= all * HALF && wider <= most * FEW;
        return wraps ? new CommonWidth(best, most) : new CommonWidth(0, 0);
    }

    private static int near(NavigableMap<Integer, Integer> counts, int width) {
        return counts.subMap(width - SLACK, true, width, true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static int firstIndent(List<String> lines, int[] widths) {
        int paragraphs = 0;
        int indented = 0;
        int first = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            boolean paragraph = widths[i] > PARAGRAPH && !goesOn(lines, i);
            boolean indent = isIndented(lines.get(i));
            paragraphs += paragraph ? 1 : 0;
            indented += paragraph && indent ? 1 : 0;
            first = indent ? i : first;
        }
        return paragraphs < FEWEST || indented < paragraphs * MOST ? lines.size() : first;
    }

    /** A line without indent behind one that ends inside a sentence is the rest of a paragraph, and none of its own. */
    private static boolean goesOn(List<String> lines, int line) {
        String before = line == 0 ? "" : lines.get(line - 1).stripTrailing();
        return !before.isEmpty()
                && !isIndented(lines.get(line))
                && WrappedLines.SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) < 0;
    }

    /** {@return how wide a line is without the blanks at its end} */
    private static int width(String line) {
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

    /**
     * Where most lines end.
     *
     * @param width 0 when they do not end alike
     * @param lines how many end there
     */
    private record CommonWidth(int width, int lines) {}
}
