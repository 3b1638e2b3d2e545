package org.qualitygraph.reading;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** Counts the numbers that Word puts before paragraphs by itself, for they are headings and no part of the text. */
final class DocxNumbers {
    private static final int LEVELS = 9;
    private final Map<BigInteger, int[]> counters = new HashMap<>();

    /** {@return such as 一、 or （二）, empty when the paragraph has no number} */
    String before(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        @Nullable String format = list == null ? null : paragraph.getNumFmt();
        @Nullable String pattern = format == null ? null : paragraph.getNumLevelText();
        if (list == null || format == null || pattern == null || format.equals("bullet") || format.equals("none")) {
            return "";
        }
        BigInteger depth = paragraph.getNumIlvl();
        int level = depth == null ? 0 : Math.clamp(depth.intValue(), 0, LEVELS - 1);
        int[] counter = counters.computeIfAbsent(list, key -> new int[LEVELS]);
        counter[level]++;
        Arrays.fill(counter, level + 1, LEVELS, 0);
        String label = pattern;
        for (int i = 0; i <= level; i++) {
            label = label.replace(
                    "%" + (i + 1), WordNumbers.of(Math.max(1, counter[i]), i == level ? format : "decimal"));
        }
        return label;
    }
}
