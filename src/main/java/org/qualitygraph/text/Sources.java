package org.qualitygraph.text;

import java.util.Arrays;

/** For each character of a normal form the span of the original that it came from; neither starts nor ends go back. */
final class Sources {
    private int[] starts;
    private int[] ends;
    private int size;

    /** Room for about so many characters; more are taken too. */
    Sources(int expected) {
        starts = new int[expected];
        ends = new int[expected];
    }

    int size() {
        return size;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    void add(int start, int end) {
        room(size + 1);
        starts[size] = start;
        ends[size++] = end;
    }

    /** Adds {@code length} characters that stand one behind the other in the original from {@code start} on. */
    void addEach(int start, int length) {
        room(size + length);
        for (int i = 0; i < length; i++) {
            starts[size] = start + i;
            ends[size++] = start + i + 1;
        }
    }

    /** {@return the first character that came from behind {@code original}, found by halving} */
    int firstEndingBehind(int original) {
        int low = 0;
        int high = size;
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

    /** {@return where the characters of a further step came from}, whose original is what these characters are. */
    Sources then(Sources further, int originalLength) {
        Sources both = new Sources(further.size);
        for (int i = 0; i < further.size; i++) {
            int start = further.starts[i];
            int from = start < size ? starts[start] : originalLength;
            both.add(from, further.ends[i] > start ? ends[further.ends[i] - 1] : from);
        }
        return both;
    }

    private void room(int length) {
        if (length > starts.length) {
            starts = Arrays.copyOf(starts, 2 * length);
            ends = Arrays.copyOf(ends, 2 * length);
        }
    }
}
