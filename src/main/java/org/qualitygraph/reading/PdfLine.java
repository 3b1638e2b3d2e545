package org.qualitygraph.reading;

/**
 * A line as it stands on a page, lengths in points.
 *
 * @param y how far below the page's top it stands
 * @param left where its first character begins
 * @param right where its last character ends
 * @param size the width of a Chinese character
 * @param row whether it is a row of a table, whose cells are parted by tabs
 */
record PdfLine(int page, float y, float left, float right, float size, String text, boolean row) {
    PdfLine withText(String other) {
        return new PdfLine(page, y, left, right, size, other, row);
    }
}
