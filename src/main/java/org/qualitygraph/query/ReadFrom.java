package org.qualitygraph.query;

/**
 * Words of a speech that say what it is.
 *
 * @param of what was read from them: {@code title}, {@code occasion}, {@code kind}, {@code year}, {@code date}, {@code host},
 *     {@code speakerRole}, {@code script} (the first Traditional character) or {@code masked}
 * @param start where they begin in the speech's text, in Unicode code points
 * @param end where they end
 * @param text the words themselves
 */
public record ReadFrom(String of, int start, int end, String text) {}
