package org.qualitygraph.reading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a text's lines end, widths in half characters.
 *
 * @param width at which most lines end, 0 when they do not end alike
 * @param firstIndent the first line with an indent where paragraphs have one, else the number of lines
 */
record Wrapping(int width, int firstIndent) {
    private static final int NARROWEST = 30;
    private static final int WIDEST = 100;
    private static final int PARAGRAPH = 60;
    private static final int SLACK = 4;
    private static final int FEWEST = 5;
    private static final double HALF = 0.5;
    private static final double MOST = 0.8;

    static Wrapping of(List<String> lines) {
        return new Wrapping(commonWidth(lines), firstIndent(lines));
    }

    /** {@return whether the line may have been cut by its width, or stands where a line without indent goes on} */
    boolean mayCut(int index, String line) {
        int own = width(line);
        boolean full = width > 0 && own <= width && own >= width - SLACK;
        return full || (index >= firstIndent && own >= PARAGRAPH);
    }

    static boolean isIndented(String line) {
        return line.startsWith("　") || line.startsWith("  ") || line.startsWith("\t");
    }

    private static int commonWidth(List<String> lines) {
        Map<Integer, Long> counts = lines.stream()
                .map(Wrapping::width)
                .filter(width -> width >= NARROWEST)
                .collect(Collectors.groupingBy(width -> width, TreeMap::new, Collectors.counting()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        int best = counts.keySet().stream()
                .filter(width -> width <= WIDEST)
                .reduce(0, (one, other) -> near(counts, other) > near(counts, one) ? other : one);
        return near(counts, best) >= FEWEST && near(counts, best) >= all * HALF ? best : 0;
    }

    private static long near(Map<Integer, Long> counts, int width) {
        return IntStream.rangeClosed(width - SLACK, width)
                .mapToLong(each -> counts.getOrDefault(each, 0L))
                .sum();
    }

    private static int firstIndent(List<String> lines) {
        List<String> paragraphs =
                lines.stream().filter(line -> width(line) > PARAGRAPH).toList();
        long indented = paragraphs.stream().filter(Wrapping::isIndented).count();
        if (paragraphs.size() < FEWEST || indented < paragraphs.size() * MOST) {
            return lines.size();
        }
        return IntStream.range(0, lines.size())
                .filter(i -> isIndented(lines.get(i)))
                .findFirst()
                .orElse(lines.size());
    }

    private static int width(String line) {
        return line.stripTrailing()
                .chars()
                .map(character -> character < 0x2e80 ? 1 : 2)
                .sum();
    }
}
