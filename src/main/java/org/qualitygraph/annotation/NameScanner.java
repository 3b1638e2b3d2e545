package org.qualitygraph.annotation;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qualitygraph.text.Span;

/**
 * Finds many names in one pass over a text (Aho-Corasick over a double array).
 *
 * @param <V> what is known of a name
 */
public final class NameScanner<V> {
    private final AhoCorasickDoubleArrayTrie<V> trie = new AhoCorasickDoubleArrayTrie<>();
    private final boolean empty;

    /** A scanner for the keys of {@code names}. */
    public NameScanner(Map<String, V> names) {
        empty = names.isEmpty();
        if (!empty) {
            trie.build(new TreeMap<>(names));
        }
    }

    /** {@return all occurrences, overlapping ones included, by start and then longest first} */
    public List<Hit<V>> all(String text) {
        List<Hit<V>> hits = new ArrayList<>();
        if (!empty) {
            trie.parseText(text, (begin, end, value) -> hits.add(new Hit<>(new Span(begin, end), value)));
        }
        hits.sort(Comparator.comparing(Hit::span));
        return hits;
    }

    /** {@return occurrences from left to right, the longest at each place, none overlapping another} */
    public List<Hit<V>> longest(String text) {
        return longest(all(text));
    }

    /** {@return whether {@code name} is one of the names} */
    public boolean has(String name) {
        return !empty && trie.exactMatchSearch(name) >= 0;
    }

    /** {@return the longest of sorted hits at each place, none overlapping another} */
    public static <V> List<Hit<V>> longest(List<Hit<V>> sorted) {
        List<Hit<V>> kept = new ArrayList<>();
        int end = 0;
        for (Hit<V> hit : sorted) {
            if (hit.span().start() >= end) {
                kept.add(hit);
                end = hit.span().end();
            }
        }
        return kept;
    }

    /**
     * An occurrence of a name.
     *
     * @param <V> what is known of a name
     */
    public record Hit<V>(Span span, V value) {}
}
