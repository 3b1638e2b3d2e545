package org.qualitygraph.extraction;

import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** Where a name may begin: behind punctuation, or behind a function word that no name contains. */
final class Boundaries {
    private static final String PUNCTUATION = "，。；：、！？（）“”《》【】|·—\n　 \t-△●";
    private static final String FUNCTION = "在以由对向和与及为至从到给经被让使于是有了将把请按同或";

    private Boundaries() {}

    /** {@return whether a name may start at {@code at}} */
    static boolean startsName(String text, int at) {
        return at == 0 || isPunctuation(text.charAt(at - 1)) || FUNCTION.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** {@return whether the character parts clauses, list members or quotations} */
    static boolean isPunctuation(char character) {
        return !isHan(character) && PUNCTUATION.indexOf(character) >= 0;
    }

    /** {@return whether the character is one of the common Chinese ones, which are most of a text} */
    static boolean isHan(char character) {
        return character >= '一' && character <= '龥';
    }

    /** {@return whether the text at {@code at} may follow a finished name} */
    static boolean endsName(String text, int at) {
        return at >= text.length() || isPunctuation(text.charAt(at));
    }

    /** {@return where the run of name characters that ends at {@code end} begins, at most {@code longest} characters back} */
    static int runStart(String text, int end, int longest) {
        int start = end;
        while (start > 0 && end - start < longest && !isPunctuation(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** {@return whether no mark stands in the stretch, quotes excepted} */
    static boolean isFreeOfMarks(String stretch) {
        return stretch.chars().noneMatch(character -> isPunctuation((char) character) && "“”".indexOf(character) < 0);
    }

    /** {@return whether the text holds a mask (XX, *, 某) at {@code at}} */
    static boolean isMask(Lexicon lexicon, String text, int at) {
        return lexicon.lengthAt(WordClass.MASK, text, at) > 0;
    }
}
