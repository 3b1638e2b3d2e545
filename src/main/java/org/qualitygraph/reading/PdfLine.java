package org.qualitygraph.reading;

/**
 * A line as it stands on a page, lengths in points.
 *
 * @param left where its first character begins
 * @param right where its last character ends
 * @param size the width of a Chinese character
 */
record PdfLine(int page, float left, float right, float size, String text) {}
