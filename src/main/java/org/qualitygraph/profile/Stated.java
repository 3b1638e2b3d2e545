package org.qualitygraph.profile;

import org.qualitygraph.text.Span;

/**
 * Something that words of the text say.
 *
 * @param span where they stand; positions of the normal form
 */
public record Stated<T>(T value, Span span) {}
