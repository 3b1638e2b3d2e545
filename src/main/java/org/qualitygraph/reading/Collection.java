package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** Splits a file that holds several speeches: under 篇1, 篇二：…, or where a second salutation opens a line. */
final class Collection {
    private static final Pattern CHAPTER = Pattern.compile(
            "(?m)^[^\\n。，；]{0,40}(?:篇|【篇)[ ]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})】?(?=[：: 　]|$)[^\\n。]{0,60}$");

    private static final int SHORTEST_SPEECH = 200;
    private static final int LONGEST_TITLE = 45;
    private final Pattern salutation;

    Collection(Lexicon lexicon) {
        salutation = Pattern.compile(
                "(?m)^[ \\t　]*(?:各位[\\p{IsHan}]{2,6}[、，, ]*|" + lexicon.alternation(WordClass.SALUTATION)
                        + "[、，, ]*|同志們[、，, ]*|各位領導[、，, ]*|朋友們[、，, ]*)+[：:][ \\t　]*$");
    }

    List<String> split(String text) {
        List<Integer> starts = starts(CHAPTER.matcher(text));
        if (starts.size() < 2) {
            starts = salutations(text);
        }
        if (starts.size() < 2) {
            return List.of(text.strip());
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            parts.add(text.substring(starts.get(i), end).strip());
        }
        return parts;
    }

    private static List<Integer> starts(Matcher matcher) {
        List<Integer> starts = new ArrayList<>();
        while (matcher.find()) {
            starts.add(matcher.start());
        }
        return starts;
    }

    private List<Integer> salutations(String text) {
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
