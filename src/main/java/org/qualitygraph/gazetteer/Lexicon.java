package org.qualitygraph.gazetteer;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.qualitygraph.text.PatternScan;

/** The genre's closed word classes, from {@code words.csv}. Safe for use by several threads. */
public final class Lexicon {
    private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
    private final Map<WordClass, WordTree> forward = new EnumMap<>(WordClass.class);
    private final Map<WordClass, WordTree> backward = new EnumMap<>(WordClass.class);
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

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
            lexicon.forward.put(wordClass, WordTree.of(of));
            lexicon.backward.put(wordClass, WordTree.reversed(of));
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
        return Objects.requireNonNull(forward.get(wordClass)).lengthAt(text, at);
    }

    /** {@return the length of the longest word of the class that {@code text} ends with; 0 when there is none} */
    public int lengthAtEnd(WordClass wordClass, String text) {
        return lengthBefore(wordClass, text, text.length());
    }

    /** {@return the length of the longest word of the class that stands in {@code text} before {@code end}; 0 when there is none} */
    public int lengthBefore(WordClass wordClass, String text, int end) {
        return Objects.requireNonNull(backward.get(wordClass)).lengthBefore(text, end);
    }

    /** {@return whether {@code text} begins with a word of the class} */
    public boolean begins(WordClass wordClass, String text) {
        return lengthAt(wordClass, text, 0) > 0;
    }

    /** {@return whether {@code text} ends with a word of the class} */
    public boolean ends(WordClass wordClass, String text) {
        return lengthAtEnd(wordClass, text) > 0;
    }

    /** {@return whether some word of the class occurs anywhere in {@code text}} */
    public boolean occursIn(WordClass wordClass, String text) {
        WordTree tree = Objects.requireNonNull(forward.get(wordClass));
        for (int at = 0; at < text.length(); at++) {
            if (tree.lengthAt(text, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return {@code text} without the words of the class} */
    public String without(WordClass wordClass, String text) {
        if (!occursIn(wordClass, text)) {
            return text;
        }
        String rest = text;
        for (String word : of(wordClass)) {
            rest = rest.replace(word, "");
        }
        return rest;
    }

    /**
     * {@return where a word of the class stands at least {@code near} and at most {@code far} characters ahead; for scans of
     * expressions that end with such a word}
     */
    public PatternScan.Guard ahead(WordClass wordClass, int near, int far) {
        WordTree tree = Objects.requireNonNull(forward.get(wordClass));
        return (text, at, end) -> {
            for (int word = at + near; word < end; word++) {
                if (tree.lengthAt(text, word) > 0) {
                    return Math.max(at, word - far);
                }
            }
            return end;
        };
    }

    /** {@return a regular expression that matches any word of the class, longest first} */
    public String alternation(WordClass wordClass) {
        return Alternation.of(of(wordClass));
    }

    /** {@return what is made of the word classes once and then kept with them, such as the patterns of a rule} */
    public <T> T derived(Class<T> type, Function<Lexicon, T> maker) {
        Object known = derived.get(type);
        if (known == null) {
            T made = maker.apply(this);
            Object first = derived.putIfAbsent(type, made);
            known = first == null ? made : first;
        }
        return Objects.requireNonNull(type.cast(known));
    }
}
