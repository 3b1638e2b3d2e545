package org.qualitygraph.outline;

import java.util.List;

/**
 * A speech's items and sentences in reading order; positions are those of the normal form.
 *
 * @param items the numbered items, parents before children
 * @param sentences all sentences, headings among them
 */
public record Outline(List<Item> items, List<OutlineSentence> sentences) {

    public Outline {
        items = List.copyOf(items);
        sentences = List.copyOf(sentences);
    }

    /** {@return the outline of a text in normal form} */
    public static Outline of(String normal) {
        return new OutlineBuilder(normal).build();
    }
}
