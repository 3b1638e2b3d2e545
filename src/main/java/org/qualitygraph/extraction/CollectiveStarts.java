package org.qualitygraph.extraction;

import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;

/**
 * Where the name of a collective actor may begin: with a fixed expression or what it is said of, with 各 and its kind, with a
 * level of government, or with a modifier that a head noun or another modifier follows.
 */
final class CollectiveStarts implements PatternScan.Guard {
    private static final String EACH = "各每受获先地基辖";
    private static final String LEVELS = "市省县区州中部";
    private final Lexicon lexicon;

    CollectiveStarts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public int next(String text, int at, int end) {
        int next = at;
        while (next < end && !mayBe(text, next)) {
            next++;
        }
        return next;
    }

    private boolean mayBe(String text, int at) {
        char character = text.charAt(at);
        return EACH.indexOf(character) >= 0
                || LEVELS.indexOf(character) >= 0
                || lexicon.lengthAt(WordClass.COLLECTIVE, text, at) > 0
                || lexicon.lengthAt(WordClass.COLLECTIVE_SCOPE, text, at) > 0
                || isModified(text, at);
    }

    /** A longer modifier may begin with a shorter one (规模以上, 规模): behind either the noun may stand. */
    private boolean isModified(String text, int at) {
        int length = lexicon.lengthAt(WordClass.COLLECTIVE_MODIFIER, text, at);
        for (int next = at + 1; next <= at + length; next++) {
            if (lexicon.lengthAt(WordClass.COLLECTIVE_HEAD, text, next) > 0
                    || lexicon.lengthAt(WordClass.COLLECTIVE_MODIFIER, text, next) > 0) {
                return true;
            }
        }
        return false;
    }
}
