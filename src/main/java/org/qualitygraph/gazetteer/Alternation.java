package org.qualitygraph.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A regular expression for any of many words, written as the tree of their characters: where several words match, the longer is
 * tried first, as if they stood in a row by length, but a character is compared with a few others instead of all.
 */
public final class Alternation {
    private static final int FEW = 6;

    private Alternation() {}

    /** {@return an expression that matches any of {@code words}, the longest first} */
    public static String of(Collection<String> words) {
        SortedMap<Integer, List<String>> byFirst = new TreeMap<>();
        boolean complete = false;
        for (String word : words) {
            if (word.isEmpty()) {
                complete = true;
            } else {
                int first = word.codePointAt(0);
                byFirst.computeIfAbsent(first, key -> new ArrayList<>())
                        .add(word.substring(Character.charCount(first)));
            }
        }
        if (byFirst.isEmpty()) {
            return "(?:)";
        }
        return branches(List.copyOf(byFirst.entrySet())) + (complete ? "?" : "");
    }

    /** Where many characters may follow, the range in which the next one lies is asked first. */
    private static String branches(List<Map.Entry<Integer, List<String>>> byFirst) {
        if (byFirst.size() <= FEW) {
            return byFirst.stream()
                    .map(first -> quoted(first.getKey()) + rest(first.getValue()))
                    .collect(Collectors.joining("|", "(?:", ")"));
        }
        int middle = byFirst.size() / 2;
        return "(?:" + within(byFirst.subList(0, middle)) + "|" + within(byFirst.subList(middle, byFirst.size())) + ")";
    }

    private static String within(List<Map.Entry<Integer, List<String>>> byFirst) {
        String range = quoted(byFirst.getFirst().getKey())
                + "-"
                + quoted(byFirst.getLast().getKey());
        return "(?=[" + range + "])" + branches(byFirst);
    }

    private static String rest(List<String> words) {
        return words.size() == 1 ? words.getFirst().isEmpty() ? "" : Pattern.quote(words.getFirst()) : of(words);
    }

    private static String quoted(int character) {
        return "\\x{" + Integer.toHexString(character) + "}";
    }
}
