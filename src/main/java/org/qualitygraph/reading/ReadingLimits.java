package org.qualitygraph.reading;

import java.time.Duration;

/**
 * How much of a file is read before it is refused, so that no document can take the program down.
 *
 * @param bytes of a file, most of which may be pictures
 * @param characters of its text
 * @param expandedBytes of everything that is packed in a file
 * @param archiveBytes of all files in an archive, which are read one by one
 * @param ratio between a packed part and what it becomes; parts below {@link #SMALL_PART} are not measured
 * @param entries of a package or an archive
 * @param depth of nested elements
 * @param time for one file
 */
public record ReadingLimits(
        int bytes,
        int characters,
        long expandedBytes,
        long archiveBytes,
        int ratio,
        int entries,
        int depth,
        Duration time) {
    /** What real documents keep far below. */
    public static final ReadingLimits STANDARD =
            new ReadingLimits(32 << 20, 3 << 20, 128L << 20, 1L << 30, 200, 2_000, 400, Duration.ofSeconds(20));

    /** Bytes up to which a part may expand by any ratio: blank pages and empty tables pack well. */
    static final int SMALL_PART = 1 << 20;
}
