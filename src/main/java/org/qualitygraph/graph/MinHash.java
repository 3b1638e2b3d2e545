package org.qualitygraph.graph;

import org.qualitygraph.text.Shingles;

/**
 * Hashes that wordings share the more likely the more alike they are (Broder 1997; bands as in Leskovec, Rajaraman and
 * Ullman, Mining of Massive Datasets, 3.4): of two wordings with a similarity of 0.6, 0.7 and 0.8 at least one band is the
 * same with a probability of 0.86, 0.97 and 0.997.
 */
final class MinHash {
    static final int BANDS = 8;
    private static final int ROWS = 3;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private MinHash() {}

    /** {@return one number a band, the same in every run} */
    static int[] bands(Shingles shingles) {
        int[] bands = new int[BANDS];
        for (int i = 0; i < BANDS * ROWS; i++) {
            long salt = (i + 1) * GOLDEN;
            long least =
                    shingles.pairs().mapToLong(pair -> mixed(pair + salt)).min().orElse(0);
            bands[i / ROWS] = 31 * bands[i / ROWS] + Long.hashCode(least);
        }
        return bands;
    }

    /** The finaliser of SplitMix64. */
    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
