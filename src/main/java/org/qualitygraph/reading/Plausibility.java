package org.qualitygraph.reading;

import java.util.BitSet;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** Tells Chinese from what a wrong charset makes of it, by the share of frequent characters. */
final class Plausibility {
    /** Texts of the genre reach a half and more, wrongly decoded ones stay below a twentieth. */
    private static final double LEAST = 0.2;

    private static final char FIRST_IDEOGRAPHIC = '\u2e80';
    private static final int SAMPLE = 20_000;
    private final BitSet frequent = new BitSet();

    Plausibility(Lexicon lexicon) {
        lexicon.of(WordClass.FREQUENT_CHARACTER).forEach(word -> frequent.set(word.charAt(0)));
    }

    boolean isChinese(String text) {
        return of(text) >= LEAST;
    }

    /** {@return the share of frequent characters among the Chinese ones at the beginning, 0 to 1} */
    double of(String text) {
        int chinese = 0;
        int known = 0;
        for (int i = 0; i < text.length() && chinese < SAMPLE; i++) {
            char character = text.charAt(i);
            chinese += character >= FIRST_IDEOGRAPHIC ? 1 : 0;
            known += frequent.get(character) ? 1 : 0;
        }
        return chinese == 0 ? 0 : (double) known / chinese;
    }
}
