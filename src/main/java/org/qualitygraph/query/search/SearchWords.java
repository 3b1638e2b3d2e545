package org.qualitygraph.query.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qualitygraph.graph.ScriptFolding;
import org.qualitygraph.text.AlignedText;
import org.qualitygraph.text.CodePoints;
import org.qualitygraph.text.Span;

/**
 * What somebody looks for: words of which each has to occur, in either script. No character has a meaning of its own.
 *
 * @param words in Simplified characters and lower case
 */
record SearchWords(List<String> words, ScriptFolding folding) {
    private static final int MOST_WORDS = 10;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern WORD_CHARACTER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern ASCII_WORD = Pattern.compile("[a-z0-9]+");

    /** {@return the first ten words of {@code asked}; a word without a letter or digit is none} */
    static SearchWords of(String asked, ScriptFolding folding) {
        String simplified = folding.simplified(asked).normal().toLowerCase(Locale.ROOT);
        List<String> words = Arrays.stream(BLANKS.split(simplified))
                .filter(word -> WORD_CHARACTER.matcher(word).find())
                .limit(MOST_WORDS)
                .toList();
        return new SearchWords(words, folding);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** {@return the words as a query in Lucene's syntax} */
    String query() {
        return words.stream().map(word -> "+" + clause(word, false)).collect(Collectors.joining(" "));
    }

    /** {@return the query while the last word is still being typed} */
    String openQuery() {
        int last = words.size() - 1;
        String whole = words.subList(0, last).stream()
                .map(word -> "+" + clause(word, false) + " ")
                .collect(Collectors.joining());
        return whole + "+" + clause(words.get(last), true);
    }

    /** The analyser makes pairs of Chinese characters: a phrase of pairs is a piece of text, and one character begins or ends a pair. */
    private static String clause(String word, boolean open) {
        if (word.codePointCount(0, word.length()) == 1 && Character.isIdeographic(word.codePointAt(0))) {
            return "(" + word + " OR " + word + "* OR *" + word + ")";
        }
        if (open && ASCII_WORD.matcher(word).matches()) {
            return word + "*";
        }
        return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** {@return where the words stand in {@code text}, in code points, from left to right and without overlap} */
    List<Highlight> in(String text) {
        AlignedText folded = folding.simplified(text);
        CodePoints codePoints = CodePoints.of(text);
        List<Highlight> merged = new ArrayList<>();
        words.stream()
                .flatMap(word -> literally(word).matcher(folded.normal()).results())
                .map(hit -> codePoints.of(folded.toOriginal(new Span(hit.start(), hit.end()))))
                .sorted()
                .forEach(span -> merge(merged, span));
        return merged;
    }

    private static Pattern literally(String word) {
        return Pattern.compile(word, Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static void merge(List<Highlight> merged, Span next) {
        if (!merged.isEmpty() && next.start() <= merged.getLast().end()) {
            Highlight before = merged.removeLast();
            merged.add(new Highlight(before.start(), Math.max(before.end(), next.end())));
        } else {
            merged.add(new Highlight(next.start(), next.end()));
        }
    }
}
