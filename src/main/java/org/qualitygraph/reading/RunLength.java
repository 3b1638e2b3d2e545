package org.qualitygraph.reading;

import java.io.IOException;
import java.io.InputStream;

/** Counts what data become whose runs of one byte are packed (ISO 32000-1, 7.4.5), and writes them nowhere. */
final class RunLength {
    private static final int END = 128;
    private static final int LONGEST = 257;

    private RunLength() {}

    /** {@return the bytes, as soon as they are more than {@code limit} no more are counted} */
    static long of(InputStream packed, long limit) throws IOException {
        long count = 0;
        for (int length = packed.read(); length >= 0 && length != END && count <= limit; length = packed.read()) {
            if (length < END) {
                count += length + 1;
                packed.skipNBytes(length + 1L);
            } else {
                count += LONGEST - length;
                packed.skipNBytes(1);
            }
        }
        return count;
    }
}
