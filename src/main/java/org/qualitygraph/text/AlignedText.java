package org.qualitygraph.text;

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
    private final Sources sources;

    private AlignedText(String original, String normal, Sources sources) {
        this.original = original;
        this.normal = normal;
        this.sources = sources;
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
            int at = span.start() < sources.size() ? sources.start(span.start()) : original.length();
            return new Span(at, at);
        }
        return new Span(sources.start(span.start()), sources.end(span.end() - 1));
    }

    /** {@return the smallest span of the normal form that covers what a span of the original became} */
    public Span toNormal(Span span) {
        int from = sources.firstEndingBehind(span.start());
        int to = from;
        while (to < sources.size() && sources.start(to) < span.end()) {
            to++;
        }
        return new Span(from, to);
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
        return new Differences(original, normal, sources).list();
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
        return new AlignedText(original, further.normal, sources.then(further.sources, original.length()));
    }

    /** {@return a builder that copies {@code original} piece by piece} */
    public static Builder from(String original) {
        return new Builder(original);
    }

    /** Collects the normal form from left to right. */
    public static final class Builder {
        private final String original;
        private final StringBuilder normal = new StringBuilder();
        private final Sources sources;
        private int at;

        private Builder(String original) {
            this.original = original;
            sources = new Sources(original.length() + 16);
        }

        /** {@return the offset in the original that is dealt with next} */
        public int position() {
            return at;
        }

        /** Takes the next {@code length} characters of the original over as they are. */
        public Builder keep(int length) {
            normal.append(original, at, at + length);
            sources.addEach(at, length);
            at += length;
            return this;
        }

        /** Replaces the next {@code length} characters of the original by {@code replacement}, which may be empty. */
        public Builder replace(int length, String replacement) {
            normal.append(replacement);
            if (replacement.length() == length) {
                sources.addEach(at, length);
            } else {
                for (int i = 0; i < replacement.length(); i++) {
                    sources.add(at, at + length);
                }
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
            return new AlignedText(original, normal.toString(), sources);
        }
    }
}
