package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** What a web page or a download site leaves around a speech: menus, counters, notes, related links, licence lines. */
final class Residue {
    private static final int LONGEST_RESIDUE = 90;
    private final Lexicon lexicon;

    Residue(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@return {@code text} without the lines that are residue; everything behind the page's end mark is residue too} */
    String remove(String text) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        int end = endOfPage(lines);
        List<String> kept = new ArrayList<>();
        for (String line : lines.subList(0, end)) {
            kept.add(isResidue(line.strip()) ? "" : line);
        }
        return String.join("\n", kept).replaceAll("\n{3,}", "\n\n").stripTrailing();
    }

    private int endOfPage(List<String> lines) {
        for (int i = lines.size() - 1, end = lines.size(); i >= 0; i--) {
            String line = lines.get(i).strip();
            boolean mark = line.length() < LONGEST_RESIDUE
                    && lexicon.of(WordClass.CUT_AFTER).stream().anyMatch(line::startsWith);
            if (mark) {
                end = i;
            }
            boolean speech = line.length() >= LONGEST_RESIDUE && !mark;
            if (speech || i == 0) {
                return end;
            }
        }
        return lines.size();
    }

    private boolean isResidue(String line) {
        return !line.isEmpty() && line.length() < LONGEST_RESIDUE && lexicon.occursIn(WordClass.DROP_LINE, line);
    }
}
