package org.qualitygraph.reading;

/**
 * A straight line that is drawn on a page, lengths in points from the page's upper left corner.
 *
 * @param across whether it runs from left to right, else from top to bottom
 * @param at how far below the top it runs, or how far from the left
 * @param from where it begins, not behind its end
 * @param to where it ends
 */
record PdfRule(boolean across, float at, float from, float to) {
    /** Borders are drawn piece by piece, and the pieces do not quite meet. */
    private static final float SLACK = 3;

    /** {@return whether the two are parts of one drawing} */
    boolean meets(PdfRule other) {
        return across == other.across
                ? near(at, other.at) && from <= other.to + SLACK && other.from <= to + SLACK
                : covers(other.at) && other.covers(at);
    }

    /** {@return whether it runs by a place along its way} */
    boolean covers(float place) {
        return from - SLACK <= place && place <= to + SLACK;
    }

    static boolean near(float one, float other) {
        return Math.abs(one - other) <= SLACK;
    }
}
