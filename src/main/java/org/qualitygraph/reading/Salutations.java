package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** A salutation on a line of its own begins a speech, together with the title lines just above it. */
final class Salutations implements PartStarts {
    private static final int SHORTEST_SPEECH = 200;
    private static final int LONGEST_TITLE = 45;
    private final Pattern salutation;

    Salutations(Lexicon lexicon) {
        salutation = Pattern.compile("(?m)^[ \\t　]*(?:(?:尊敬的)?各位[\\p{IsHan}]{2,6}[、，, ]*|"
                + lexicon.alternation(WordClass.SALUTATION)
                + "[、，, ]*|同志們[、，, ]*|各位領導[、，, ]*|朋友們[、，, ]*)+[：:][ \\t　]*$");
    }

    @Override
    public List<Integer> in(String text) {
        List<Integer> starts = new ArrayList<>();
        Matcher matcher = salutation.matcher(text);
        int last = 0;
        while (matcher.find()) {
            if (starts.isEmpty()) {
                starts.add(0);
            } else if (matcher.start() - last > SHORTEST_SPEECH) {
                starts.add(titleBefore(text, matcher.start()));
            }
            last = matcher.start();
        }
        return starts;
    }

    /** The title lines just above a salutation belong to its speech. */
    private static int titleBefore(String text, int salutation) {
        int start = salutation;
        while (start > 0) {
            int lineStart = text.lastIndexOf('\n', start - 2) + 1;
            String line = text.substring(lineStart, start).strip();
            if (line.length() > LONGEST_TITLE || line.matches(".*[。！？；：，]")) {
                return start;
            }
            start = lineStart;
            if (start == 0) {
                return salutation;
            }
        }
        return start;
    }
}
