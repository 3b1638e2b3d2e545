package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** A salutation on a line of its own begins a speech, together with the title lines just above it. */
final class Salutations implements PartStarts {
    private static final int SHORTEST_SPEECH = 200;
    private static final int LONGEST_TITLE = 45;
    /** Longer lines are not tried, for there are too many ways to part them into salutations. */
    private static final int LONGEST_SALUTATION = 60;

    private final Pattern salutation;

    Salutations(Lexicon lexicon) {
        salutation = Pattern.compile("(?:(?:尊敬的)?各位[\\p{IsHan}]{2,6}[、，, ]*|"
                + lexicon.alternation(WordClass.SALUTATION)
                + "[、，, ]*|同志們[、，, ]*|各位領導[、，, ]*|朋友們[、，, ]*)+[：:]");
    }

    @Override
    public List<Integer> in(String text) {
        List<Integer> starts = new ArrayList<>();
        int last = 0;
        for (int start = 0, next; start < text.length(); start = next) {
            next = Lines.next(text, start);
            if (!isSalutation(text, start, next)) {
                continue;
            }
            if (starts.isEmpty()) {
                starts.add(0);
            } else if (start - last > SHORTEST_SPEECH) {
                starts.add(titleBefore(text, start));
            }
            last = start;
        }
        return starts;
    }

    private boolean isSalutation(String text, int start, int next) {
        int from = Lines.strippedStart(text, start, next);
        int to = Lines.strippedEnd(text, from, next);
        return to > from
                && to - from <= LONGEST_SALUTATION
                && "：:".indexOf(text.charAt(to - 1)) >= 0
                && salutation.matcher(text).region(from, to).matches();
    }

    /** The title lines just above a salutation belong to its speech. */
    private static int titleBefore(String text, int salutation) {
        int start = salutation;
        while (start > 0) {
            int lineStart = text.lastIndexOf('\n', start - 2) + 1;
            String line = text.substring(lineStart, start).strip();
            if (line.length() > LONGEST_TITLE || endsClause(line)) {
                return start;
            }
            start = lineStart;
            if (start == 0) {
                return salutation;
            }
        }
        return start;
    }

    private static boolean endsClause(String line) {
        return !line.isEmpty() && "。！？；：，".indexOf(line.charAt(line.length() - 1)) >= 0;
    }
}
