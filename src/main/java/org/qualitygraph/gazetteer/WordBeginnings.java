package org.qualitygraph.gazetteer;

/**
 * With which characters words may begin: the first two of a longer word, the only one of a short word. A few other pairs pass as
 * well, since only a part of their bits is kept.
 */
final class WordBeginnings {
    private static final int BITS_EACH = 16;
    private static final int SPREAD = 0x9E3779B1;
    private static final int FEWEST = Long.SIZE;
    private final long[] bits;
    private final int shift;
    private boolean single;

    /** Room for the beginnings of so many words. */
    WordBeginnings(int words) {
        int size = Integer.highestOneBit(Math.max(FEWEST, BITS_EACH * words));
        bits = new long[size / Long.SIZE];
        shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
    }

    /** Adds a word that is not empty. */
    void add(String word) {
        single |= word.length() == 1;
        set(word.length() == 1 ? word.charAt(0) : pair(word.charAt(0), word.charAt(1)));
    }

    /** {@return whether a word may begin with {@code first} where nothing follows} */
    boolean mayBe(char first) {
        return single && has(first);
    }

    /** {@return whether a word may begin with {@code first}, and {@code second} behind it} */
    boolean mayBe(char first, char second) {
        return has(pair(first, second)) || (single && has(first));
    }

    private static int pair(char first, char second) {
        return first << Character.SIZE | second;
    }

    private boolean has(int beginning) {
        int bit = beginning * SPREAD >>> shift;
        return (bits[bit / Long.SIZE] >>> bit & 1) != 0;
    }

    private void set(int beginning) {
        int bit = beginning * SPREAD >>> shift;
        bits[bit / Long.SIZE] |= 1L << bit;
    }
}
