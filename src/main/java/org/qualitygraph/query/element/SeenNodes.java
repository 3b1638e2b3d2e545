package org.qualitygraph.query.element;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The numbers of the nodes that were read, a bit for each: what is written meanwhile must not leave a relationship without an end. */
final class SeenNodes {
    private static final int BITS_OF_A_PIECE = 16;

    private final Map<Long, BitSet> pieces = new HashMap<>();

    void add(long number) {
        pieces.computeIfAbsent(number >>> BITS_OF_A_PIECE, piece -> new BitSet())
                .set(within(number));
    }

    boolean has(long number) {
        BitSet piece = pieces.get(number >>> BITS_OF_A_PIECE);
        return piece != null && piece.get(within(number));
    }

    private static int within(long number) {
        return (int) (number & ((1L << BITS_OF_A_PIECE) - 1));
    }
}
