package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/**
 * Titles of speeches, each with a text below it. A subtitle has no text between it and the title, a list of links has none
 * at all.
 */
final class SpeechTitles implements PartStarts {
    private static final int SHORTEST_SPEECH = 200;
    private static final int LONGEST_TITLE = 45;
    private final Pattern title;

    SpeechTitles(Lexicon lexicon) {
        title = Pattern.compile("[ \\t　]*(?:[^\\n，。；：、]{0,16}在)[^\\n，。；：]{4,40}(?:上的?|的)"
                + lexicon.alternation(WordClass.PART_KIND) + "(?:[（(][^\\n）)]{0,12}[）)])?[ \\t　]*");
    }

    @Override
    public List<Integer> in(String text) {
        List<Integer> titles = new ArrayList<>();
        for (int start = 0; start < text.length(); start = lineEnd(text, start) + 1) {
            String line = text.substring(start, lineEnd(text, start));
            if (line.strip().length() <= LONGEST_TITLE && title.matcher(line).matches()) {
                titles.add(start);
            }
        }
        return withText(text, titles);
    }

    private static List<Integer> withText(String text, List<Integer> titles) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            int end = i + 1 < titles.size() ? titles.get(i + 1) : text.length();
            if (end - titles.get(i) > SHORTEST_SPEECH) {
                starts.add(starts.isEmpty() ? 0 : titles.get(i));
            }
        }
        return starts;
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}
