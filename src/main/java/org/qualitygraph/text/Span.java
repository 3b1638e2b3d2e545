package org.qualitygraph.text;

/**
 * A half-open range of a text.
 *
 * @param start offset of the first character (UTF-16 units unless said otherwise), not negative
 * @param end offset behind the last character, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** {@return the part of {@code text} that this span covers} */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** {@return the number of characters covered} */
    public int length() {
        return end - start;
    }

    /** {@return whether {@code other} lies wholly inside this span} */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** {@return whether the two spans share at least one character} */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** {@return this span moved to the right by {@code distance} characters} */
    public Span shifted(int distance) {
        return new Span(start + distance, end + distance);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
