package org.qualitygraph.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The pairs of neighbouring letters of a wording, punctuation left out. */
public final class Shingles {
    /** Each pair once, as a number, in ascending order. */
    private final int[] sorted;

    private Shingles(int[] sorted) {
        this.sorted = sorted;
    }

    /** {@return the pairs of a text} */
    public static Shingles of(String text) {
        int[] letters = text.codePoints().filter(Character::isLetterOrDigit).toArray();
        int[] pairs = new int[Math.max(0, letters.length - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = 31 * 31 * 31 * letters[i] + letters[i + 1];
        }
        return new Shingles(Arrays.stream(pairs).sorted().distinct().toArray());
    }

    /** {@return each pair once, as a number} */
    public IntStream pairs() {
        return Arrays.stream(sorted);
    }

    /** {@return how many there are} */
    public int size() {
        return sorted.length;
    }

    /** {@return the share of pairs that both have among those that either has (Jaccard), 0 to 1} */
    public double similarity(Shingles other) {
        int shared = 0;
        for (int i = 0, j = 0; i < size() && j < other.size(); ) {
            int order = Integer.compare(sorted[i], other.sorted[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int either = size() + other.size() - shared;
        return either == 0 ? 0 : (double) shared / either;
    }
}
