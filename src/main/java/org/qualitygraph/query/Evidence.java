package org.qualitygraph.query;

/**
 * Words of a speech that state a fact.
 *
 * @param start where they begin in the speech's text, in Unicode code points
 * @param end where they end
 * @param text the words themselves
 * @param sentence the sentence in which they begin
 */
public record Evidence(int start, int end, String text, String sentence) {}
