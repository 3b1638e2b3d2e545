package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * Names that end with a known word, from left to right; none reaches back behind the end of the one before. Whether a word that
 * names nothing ends a name all the same is asked only where a later name would reach behind it: the answer takes the tags of
 * all that follows in the sentence.
 */
final class NameRuns {
    private final SpeechContext context;
    private final List<Integer> undecided = new ArrayList<>();
    private int from;

    NameRuns(SpeechContext context) {
        this.context = context;
    }

    /** {@return where the name begins that ends at {@code end}} */
    int startOf(int end) {
        if (!undecided.isEmpty() && NameStarts.runStart(context.text(), from, end) < undecided.getLast()) {
            for (int passed : undecided) {
                from = NameEnds.mayBeAt(context, passed) ? passed : from;
            }
            undecided.clear();
        }
        return NameStarts.of(context, from, end);
    }

    /** {@return whether a name may end at {@code end}; the next one begins behind it then} */
    boolean endsAt(int end) {
        boolean ends = NameEnds.mayBeAt(context, end);
        if (ends) {
            from = end;
            undecided.clear();
        }
        return ends;
    }

    /** Passes a word that names nothing. */
    void pass(int end) {
        undecided.add(end);
    }
}
