package org.qualitygraph.gazetteer;

import java.util.Arrays;
import java.util.Collection;

/**
 * The words of one class as a tree of characters, so that a question costs as many steps as characters agree, however many words
 * there are.
 */
final class WordTree {
    private static final int ROOT = 0;
    private static final int NONE = -1;
    private static final int CHARACTER_BITS = 16;
    private static final int SPREAD = 0x9E3779B1;

    /** The edges, a hash table: node and character above each other, 0 where there is none. */
    private long[] edges = new long[64];

    private int[] targets = new int[64];
    private boolean[] ends = new boolean[32];
    private int nodes = 1;
    private final WordBeginnings beginnings;
    private int edgeCount;

    private WordTree(int words) {
        beginnings = new WordBeginnings(words);
    }

    /** A tree of words read from their first character on. */
    static WordTree of(Collection<String> words) {
        WordTree tree = new WordTree(words.size());
        words.forEach(tree::add);
        return tree;
    }

    /** A tree of words read from their last character on. */
    static WordTree reversed(Collection<String> words) {
        return of(words.stream()
                .map(word -> new StringBuilder(word).reverse().toString())
                .toList());
    }

    /** {@return the length of the longest word that stands in {@code text} at {@code at}; 0 when there is none} */
    int lengthAt(CharSequence text, int at) {
        int longest = 0;
        int node = at < 0 || at >= text.length() || !mayBegin(text, at, at + 1) ? NONE : ROOT;
        for (int i = at; node >= 0 && i < text.length(); i++) {
            node = child(node, text.charAt(i));
            longest = node >= 0 && ends[node] ? i + 1 - at : longest;
        }
        return longest;
    }

    /** {@return the length of the longest word that ends in {@code text} at {@code end}, for a tree of reversed words} */
    int lengthBefore(CharSequence text, int end) {
        int longest = 0;
        int node = end <= 0 || end > text.length() || !mayBegin(text, end - 1, end - 2) ? NONE : ROOT;
        for (int i = end - 1; node >= 0 && i >= 0; i--) {
            node = child(node, text.charAt(i));
            longest = node >= 0 && ends[node] ? end - i : longest;
        }
        return longest;
    }

    /** Most characters begin no word and are told by a bit. */
    private boolean mayBegin(CharSequence text, int at, int next) {
        return next >= 0 && next < text.length()
                ? beginnings.mayBe(text.charAt(at), text.charAt(next))
                : beginnings.mayBe(text.charAt(at));
    }

    private void add(String word) {
        int node = ROOT;
        if (!word.isEmpty()) {
            beginnings.add(word);
        }
        for (int i = 0; i < word.length(); i++) {
            int next = child(node, word.charAt(i));
            node = next < 0 ? grow(node, word.charAt(i)) : next;
        }
        ends[node] = true;
    }

    private int child(int node, char character) {
        long edge = edge(node, character);
        int mask = edges.length - 1;
        for (int slot = slot(edge, mask); edges[slot] != 0; slot = (slot + 1) & mask) {
            if (edges[slot] == edge) {
                return targets[slot];
            }
        }
        return NONE;
    }

    private int grow(int node, char character) {
        if (2 * ++edgeCount > edges.length) {
            enlarge();
        }
        int target = nodes++;
        ends = target < ends.length ? ends : Arrays.copyOf(ends, 2 * target);
        put(edge(node, character), target);
        return target;
    }

    private void enlarge() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[2 * oldEdges.length];
        targets = new int[edges.length];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                put(oldEdges[i], oldTargets[i]);
            }
        }
    }

    private void put(long edge, int target) {
        int slot = slot(edge, edges.length - 1);
        while (edges[slot] != 0) {
            slot = (slot + 1) & (edges.length - 1);
        }
        edges[slot] = edge;
        targets[slot] = target;
    }

    /** One more than the node, so that no edge is 0. */
    private static long edge(int node, char character) {
        return ((long) (node + 1) << CHARACTER_BITS) | character;
    }

    private static int slot(long edge, int mask) {
        int mixed = Long.hashCode(edge) * SPREAD;
        return (mixed ^ (mixed >>> CHARACTER_BITS)) & mask;
    }
}
