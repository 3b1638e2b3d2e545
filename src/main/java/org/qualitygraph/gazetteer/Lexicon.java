package org.qualitygraph.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The genre's closed word classes, from {@code words.csv}. */
public final class Lexicon {
    private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
    private final Map<WordClass, List<String>> longestFirst = new EnumMap<>(WordClass.class);

    private Lexicon() {}

    /**
     * {@return the lexicon of the given tables}
     *
     * @throws IllegalStateException when a class has no word or a row names no class
     */
    public static Lexicon of(Tables tables) {
        Lexicon lexicon = new Lexicon();
        for (Map<String, String> row : tables.rows("words.csv")) {
            WordClass wordClass = WordClass.parse(row.getOrDefault("class", ""));
            lexicon.words.computeIfAbsent(wordClass, key -> new HashSet<>()).add(row.getOrDefault("word", ""));
        }
        for (WordClass wordClass : WordClass.values()) {
            Set<String> of = lexicon.words.get(wordClass);
            if (of == null) {
                throw new IllegalStateException("words.csv has no word of the class " + wordClass.label());
            }
            List<String> sorted = new ArrayList<>(of);
            sorted.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
            lexicon.longestFirst.put(wordClass, sorted);
        }
        return lexicon;
    }

    /** {@return whether {@code word} belongs to the class} */
    public boolean has(WordClass wordClass, String word) {
        return of(wordClass).contains(word);
    }

    /** {@return the words of a class} */
    public Set<String> of(WordClass wordClass) {
        return Objects.requireNonNull(words.get(wordClass));
    }

    /** {@return the length of the longest word of the class that {@code text} has at {@code at}; 0 when there is none} */
    public int lengthAt(WordClass wordClass, String text, int at) {
        for (String word : Objects.requireNonNull(longestFirst.get(wordClass))) {
            if (text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    /** {@return the length of the longest word of the class that {@code text} ends with; 0 when there is none} */
    public int lengthAtEnd(WordClass wordClass, String text) {
        for (String word : Objects.requireNonNull(longestFirst.get(wordClass))) {
            if (text.endsWith(word)) {
                return word.length();
            }
        }
        return 0;
    }

    /** {@return whether {@code text} begins with a word of the class} */
    public boolean begins(WordClass wordClass, String text) {
        return lengthAt(wordClass, text, 0) > 0;
    }

    /** {@return whether some word of the class occurs anywhere in {@code text}} */
    public boolean occursIn(WordClass wordClass, String text) {
        return of(wordClass).stream().anyMatch(text::contains);
    }

    /** {@return a regular expression that matches any word of the class, longest first} */
    public String alternation(WordClass wordClass) {
        return Objects.requireNonNull(longestFirst.get(wordClass)).stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
