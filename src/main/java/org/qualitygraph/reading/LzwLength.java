package org.qualitygraph.reading;

import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what data become that are packed by Lempel, Ziv and Welch's way (ISO 32000-1, 7.4.4): of each entry of the table
 * only its length is kept.
 */
final class LzwLength {
    private static final int CLEAR = 256;
    private static final int END = 257;
    private static final int FEWEST_BITS = 9;
    private static final int MOST_CODES = 4096;

    private final InputStream packed;
    private final int early;
    private final int[] lengths = new int[MOST_CODES];
    private int next = END + 1;
    private int held;
    private int bits;

    private LzwLength(InputStream packed, int early) {
        this.packed = packed;
        this.early = early;
    }

    /**
     * {@return the bytes, as soon as they are more than {@code limit} no more are counted}
     *
     * @param early 1 when codes grow one entry before they have to, as is usual, else 0
     */
    static long of(InputStream packed, int early, long limit) throws IOException {
        return new LzwLength(packed, early).count(limit);
    }

    private long count(long limit) throws IOException {
        long count = 0;
        int before = 0;
        for (int code = code(); code >= 0 && code != END && count <= limit; code = code()) {
            if (code == CLEAR) {
                next = END + 1;
                before = 0;
                continue;
            }
            int length = code < CLEAR ? 1 : code < next ? lengths[code] : before + 1;
            if (before > 0 && next < MOST_CODES) {
                lengths[next++] = before + 1;
            }
            before = length;
            count += length;
        }
        return count;
    }

    private int code() throws IOException {
        int entries = next + early;
        int width = Math.clamp(Integer.SIZE - Integer.numberOfLeadingZeros(entries), FEWEST_BITS, 12);
        while (bits < width) {
            int read = packed.read();
            if (read < 0) {
                return -1;
            }
            held = held << 8 | read;
            bits += 8;
        }
        bits -= width;
        int code = held >> bits;
        held &= (1 << bits) - 1;
        return code;
    }
}
