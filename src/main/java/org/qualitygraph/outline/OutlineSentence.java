package org.qualitygraph.outline;

import org.jspecify.annotations.Nullable;
import org.qualitygraph.text.Span;

/**
 * A sentence in its place; positions are those of the normal form, the item number left out.
 *
 * @param ordinal counts the sentences from 0
 * @param item the innermost item that holds it, null before the first one
 * @param paragraph counts the paragraphs from 0
 * @param heading whether it is an item's heading
 */
public record OutlineSentence(int ordinal, @Nullable Item item, int paragraph, boolean heading, Span span) {

    /** {@return a part of the sentence in the same place, which is no heading} */
    public OutlineSentence part(Span within) {
        return new OutlineSentence(ordinal, item, paragraph, false, within);
    }
}
