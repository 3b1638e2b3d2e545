package org.qualitygraph.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
        TreeMap<Integer, List<String>> byFirst = new TreeMap<>();
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
        return branches(byFirst, List.copyOf(byFirst.keySet())) + (complete ? "?" : "");
    }

    /** Where many characters may follow, the range in which the next one lies is asked first. */
    private static String branches(TreeMap<Integer, List<String>> byFirst, List<Integer> firsts) {
        if (firsts.size() <= FEW) {
            return firsts.stream()
                    .map(first -> quoted(first) + rest(byFirst.get(first)))
                    .collect(Collectors.joining("|", "(?:", ")"));
        }
        int middle = firsts.size() / 2;
        return "(?:" + within(byFirst, firsts.subList(0, middle)) + "|"
                + within(byFirst, firsts.subList(middle, firsts.size())) + ")";
    }

    private static String within(TreeMap<Integer, List<String>> byFirst, List<Integer> firsts) {
        return "(?=[" + quoted(firsts.getFirst()) + "-" + quoted(firsts.getLast()) + "])" + branches(byFirst, firsts);
    }

    private static String rest(List<String> words) {
        return words.size() == 1 ? words.getFirst().isEmpty() ? "" : Pattern.quote(words.getFirst()) : of(words);
    }

    private static String quoted(int character) {
        return "\\x{" + Integer.toHexString(character) + "}";
    }
}
