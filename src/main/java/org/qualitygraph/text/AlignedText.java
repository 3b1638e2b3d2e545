package org.qualitygraph.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A normal form of a text in which every position still points into the original.
 *
 * <p>Normalisation may replace one piece by a longer or shorter one (網際網路 → 互联网) or drop characters; a position inside a
 * replaced piece points to the whole piece.
 */
public final class AlignedText {
    private final String original;
    private final String normal;
    private final int[] starts;
    private final int[] ends;

    private AlignedText(String original, String normal, int[] starts, int[] ends) {
        this.original = original;
        this.normal = normal;
        this.starts = starts;
        this.ends = ends;
    }

    /** {@return the text as it was written} */
    public String original() {
        return original;
    }

    /** {@return the normal form} */
    public String normal() {
        return normal;
    }

    /** {@return the span of the original that a span of the normal form came from; empty spans stay empty} */
    public Span toOriginal(Span span) {
        if (span.length() == 0) {
            int at = span.start() < starts.length ? starts[span.start()] : original.length();
            return new Span(at, at);
        }
        return new Span(starts[span.start()], ends[span.end() - 1]);
    }

    /** {@return the smallest span of the normal form that covers what a span of the original became} */
    public Span toNormal(Span span) {
        int from = firstEndingBehind(span.start());
        int to = from;
        while (to < starts.length && starts[to] < span.end()) {
            to++;
        }
        return new Span(from, to);
    }

    /** Positions never go back, so the place is found by halving. */
    private int firstEndingBehind(int original) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= original) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * A stretch that differs between the two texts.
     *
     * @param original where it stands in the original; empty when nothing stood there
     * @param normal where it stands in the normal form; empty when it was left out
     */
    public record Change(Span original, Span normal) {}

    /** {@return what differs, in order; neighbouring differences are one} */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        int original = 0;
        for (int at = 0; at < normal.length(); ) {
            int next = at;
            int end = original;
            while (next < normal.length() && (starts[next] > end || !kept(next))) {
                end = Math.max(end, kept(next) ? starts[next] : ends[next]);
                next += kept(next) ? 0 : 1;
            }
            if (end > original || next > at) {
                changes.add(new Change(new Span(original, end), new Span(at, next)));
            }
            at = next < normal.length() ? next + 1 : next;
            original = next < normal.length() ? ends[next] : end;
        }
        if (original < this.original.length()) {
            changes.add(
                    new Change(new Span(original, this.original.length()), new Span(normal.length(), normal.length())));
        }
        return changes;
    }

    private boolean kept(int index) {
        return ends[index] - starts[index] == 1 && normal.charAt(index) == original.charAt(starts[index]);
    }

    /**
     * {@return this alignment continued by a further normalisation of its normal form}
     *
     * @param further must start from this text's normal form
     */
    public AlignedText then(AlignedText further) {
        if (!further.original.equals(normal)) {
            throw new IllegalArgumentException("the second step does not start where the first one ended");
        }
        int[] from = new int[further.starts.length];
        int[] to = new int[further.ends.length];
        for (int i = 0; i < from.length; i++) {
            int start = further.starts[i];
            from[i] = start < starts.length ? starts[start] : original.length();
            to[i] = further.ends[i] > start ? ends[further.ends[i] - 1] : from[i];
        }
        return new AlignedText(original, further.normal, from, to);
    }

    /** {@return a builder that copies {@code original} piece by piece} */
    public static Builder from(String original) {
        return new Builder(original);
    }

    /** Collects the normal form from left to right. */
    public static final class Builder {
        private final String original;
        private final StringBuilder normal = new StringBuilder();
        private int[] starts;
        private int[] ends;
        private int at;

        private Builder(String original) {
            this.original = original;
            starts = new int[original.length() + 16];
            ends = new int[original.length() + 16];
        }

        /** {@return the offset in the original that is dealt with next} */
        public int position() {
            return at;
        }

        /** Takes the next {@code length} characters of the original over as they are. */
        public Builder keep(int length) {
            int index = normal.length();
            room(index + length);
            normal.append(original, at, at + length);
            for (int i = 0; i < length; i++) {
                starts[index + i] = at + i;
                ends[index + i] = at + i + 1;
            }
            at += length;
            return this;
        }

        /** Replaces the next {@code length} characters of the original by {@code replacement}, which may be empty. */
        public Builder replace(int length, String replacement) {
            for (int i = 0; i < replacement.length(); i++) {
                boolean oneToOne = replacement.length() == length;
                append(replacement.charAt(i), oneToOne ? at + i : at, oneToOne ? at + i + 1 : at + length);
            }
            at += length;
            return this;
        }

        /** Leaves the next {@code length} characters of the original out. */
        public Builder drop(int length) {
            at += length;
            return this;
        }

        /**
         * {@return the finished text}
         *
         * @throws IllegalStateException when part of the original was not dealt with
         */
        public AlignedText build() {
            if (at != original.length()) {
                throw new IllegalStateException("stopped at " + at + " of " + original.length() + " characters");
            }
            return new AlignedText(
                    original,
                    normal.toString(),
                    Arrays.copyOf(starts, normal.length()),
                    Arrays.copyOf(ends, normal.length()));
        }

        private void append(char character, int start, int end) {
            int index = normal.length();
            room(index + 1);
            normal.append(character);
            starts[index] = start;
            ends[index] = end;
        }

        private void room(int length) {
            if (length > starts.length) {
                starts = Arrays.copyOf(starts, 2 * length);
                ends = Arrays.copyOf(ends, 2 * length);
            }
        }
    }
}
