package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/** The text of a document as it grows, with where each piece stands in the file. */
final class PlacedText {
    private static final Comparator<Piece> BY_OFFSET = Comparator.comparingInt(Piece::at);

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * A piece of the text.
     *
     * @param at the offset of its first character in the text
     * @param first where it begins in the file, in the unit of the format
     * @param last where it ends
     */
    private record Piece(int at, int first, int last) {}

    void append(String piece, int first, int last) {
        if (!piece.isEmpty()) {
            pieces.add(new Piece(text.length(), first, last));
            text.append(piece);
        }
    }

    /** Appends something that the file has not, such as a line's end. */
    void append(String filling) {
        text.append(filling);
    }

    /** Appends another text with its places. */
    void append(PlacedText other) {
        int shift = text.length();
        other.pieces.forEach(piece -> pieces.add(new Piece(shift + piece.at(), piece.first(), piece.last())));
        text.append(other.text);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean endsWith(char character) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == character;
    }

    /** Takes a last character away again, such as a blank at a line's end. */
    void shorten() {
        text.setLength(text.length() - 1);
    }

    /** {@return the first characters, at most {@code length} of them} */
    String head(int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    String text() {
        return text.toString();
    }

    /** {@return where the pieces stand, as places that {@code unit} makes of the first and the last} */
    Layout layout(BiFunction<Integer, Integer, Place> unit) {
        List<Piece> known = List.copyOf(pieces);
        return span -> {
            if (known.isEmpty()) {
                return unit.apply(0, 0);
            }
            Piece start = at(known, span.start());
            Piece end = at(known, Math.max(span.start(), span.end() - 1));
            return unit.apply(start.first(), Math.max(start.last(), end.last()));
        };
    }

    private static Piece at(List<Piece> pieces, int offset) {
        int found = Collections.binarySearch(pieces, new Piece(offset, 0, 0), BY_OFFSET);
        return pieces.get(Math.max(0, found >= 0 ? found : -found - 2));
    }
}
