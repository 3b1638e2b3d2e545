package org.qualitygraph.query.search;

/**
 * Where a word stands.
 *
 * @param start in Unicode code points
 * @param end behind the last one
 */
public record Highlight(int start, int end) {}
