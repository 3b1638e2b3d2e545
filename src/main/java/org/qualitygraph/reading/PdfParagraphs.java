package org.qualitygraph.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Joins lines into paragraphs: a line that reaches the right margin goes on in the next unless that one is indented. */
final class PdfParagraphs {
    private static final float ROOM_FOR_A_CHARACTER = 1.6f;
    private static final float INDENT = 0.9f;

    private PdfParagraphs() {}

    static PlacedText join(List<PdfLine> lines) {
        double left = margin(lines);
        double right = lines.stream()
                .filter(line -> !line.row())
                .mapToDouble(PdfLine::right)
                .max()
                .orElse(0);
        PlacedText text = new PlacedText();
        @Nullable PdfLine before = null;
        for (PdfLine line : lines) {
            if (before != null) {
                boolean full = before.right() > right - ROOM_FOR_A_CHARACTER * before.size();
                boolean indented = line.left() > left + INDENT * line.size();
                boolean table = before.row() || line.row();
                text.append(full && !indented && !table ? glue(before.text(), line.text()) : "\n");
            }
            text.append(line.text(), line.page(), line.page());
            before = line;
        }
        return text;
    }

    /** Where most lines begin. */
    private static double margin(List<PdfLine> lines) {
        Map<Long, Long> counts = lines.stream()
                .filter(line -> !line.row())
                .collect(Collectors.groupingBy(line -> Math.round((double) line.left()), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Long, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(entry -> entry.getKey().doubleValue())
                .orElse(0.0);
    }

    private static String glue(String before, String after) {
        boolean latin = before.charAt(before.length() - 1) < 128
                && after.charAt(0) < 128
                && Character.isLetter(before.charAt(before.length() - 1))
                && Character.isLetter(after.charAt(0));
        return latin ? " " : "";
    }
}
