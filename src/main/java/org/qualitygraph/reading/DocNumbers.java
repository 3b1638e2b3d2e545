package org.qualitygraph.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** Counts the numbers that old Word documents put before paragraphs by themselves. */
final class DocNumbers {
    private static final int LEVELS = 9;
    private static final int BULLET = 23;
    private static final int NONE = 255;

    /** The formats of [MS-OSHARED] 2.2.1.3 that count in Chinese or in circles; the others are read as digits. */
    private static final Map<Integer, String> FORMATS = Map.ofEntries(
            Map.entry(10, "ideographDigital"),
            Map.entry(11, "japaneseCounting"),
            Map.entry(18, "decimalEnclosedCircle"),
            Map.entry(26, "decimalEnclosedFullstop"),
            Map.entry(30, "ideographTraditional"),
            Map.entry(33, "taiwaneseCounting"),
            Map.entry(35, "taiwaneseCountingThousand"),
            Map.entry(37, "chineseCounting"),
            Map.entry(38, "chineseLegalSimplified"),
            Map.entry(39, "chineseCountingThousand"));

    private final @Nullable ListTables lists;
    private final Map<Integer, int[]> counters = new HashMap<>();

    DocNumbers(@Nullable ListTables lists) {
        this.lists = lists;
    }

    /** {@return such as 一、 or （二）, empty when the paragraph has no number} */
    String before(Paragraph paragraph) {
        ListData list = list(paragraph);
        int depth = Math.clamp(paragraph.getIlvl(), 0, LEVELS - 1);
        if (list == null || depth >= list.numLevels()) {
            return "";
        }
        ListLevel level = list.getLevel(depth + 1);
        if (level.getNumberFormat() == BULLET || level.getNumberFormat() == NONE || level.getNumberText() == null) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(list.getLsid(), key -> new int[LEVELS]);
        counter[depth] = counter[depth] == 0 ? Math.max(1, level.getStartAt()) : counter[depth] + 1;
        Arrays.fill(counter, depth + 1, LEVELS, 0);
        return label(level, counter, depth);
    }

    private @Nullable ListData list(Paragraph paragraph) {
        if (lists == null || paragraph.getIlfo() <= 0) {
            return null;
        }
        try {
            return lists.getListData(lists.getLfo(paragraph.getIlfo()).getLsid());
        } catch (NoSuchElementException unknown) {
            return null;
        }
    }

    /** In the level's text a character below nine stands for the number of that level. */
    private static String label(ListLevel level, int[] counter, int depth) {
        StringBuilder label = new StringBuilder();
        for (char character : level.getNumberText().toCharArray()) {
            if (character < LEVELS) {
                String format =
                        character == depth ? FORMATS.getOrDefault(level.getNumberFormat(), "decimal") : "decimal";
                label.append(WordNumbers.of(Math.max(1, counter[character]), format));
            } else {
                label.append(character);
            }
        }
        return label.toString();
    }
}
