package org.qualitygraph.graph;

import org.jspecify.annotations.Nullable;
import org.qualitygraph.knowledge.Ids;

/** What makes two sentences the same words: their letters, whatever the numbers and the punctuation. */
final class Wording {
    private static final int FEWEST_LETTERS = 8;

    private Wording() {}

    /** {@return a digest of the letters, null for a sentence too short to tell anything} */
    static @Nullable String of(String sentence) {
        String letters = sentence.replaceAll("\\P{L}", "");
        return letters.length() < FEWEST_LETTERS ? null : Ids.hash(letters);
    }
}
