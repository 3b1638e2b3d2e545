package org.qualitygraph.knowledge;

import org.jspecify.annotations.Nullable;
import org.qualitygraph.text.Span;

/**
 * A sentence of a speech.
 *
 * @param ordinal counts the sentences of a speech from 0
 * @param section ordinal of the innermost section that holds it, null before the first one
 * @param span where it stands in the original text
 */
public record Sentence(int ordinal, @Nullable Integer section, Span span) {}
