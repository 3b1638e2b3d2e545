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
        title = Pattern.compile("(?:[^\\n，。；：、]{0,16}在)[^\\n，。；：]{4,40}(?:上的?|的)"
                + lexicon.alternation(WordClass.PART_KIND) + "(?:[（(][^\\n）)]{0,12}[）)])?");
    }

    @Override
    public List<Integer> in(String text) {
        List<Integer> titles = new ArrayList<>();
        for (int start = 0, next; start < text.length(); start = next) {
            next = Lines.next(text, start);
            int from = Lines.strippedStart(text, start, next);
            int to = Lines.strippedEnd(text, from, next);
            if (to - from <= LONGEST_TITLE && isTitle(text.substring(from, to))) {
                titles.add(start);
            }
        }
        return withText(text, titles);
    }

    private boolean isTitle(String line) {
        return line.indexOf('在') >= 0 && title.matcher(line).matches();
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
}
