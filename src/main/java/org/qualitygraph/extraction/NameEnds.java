package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Where a name may end: before a mark, or before a word that does not prolong it to a longer noun. */
final class NameEnds {
    private static final List<WordClass> FOLLOWING = List.of(
            WordClass.PERSON_TITLE,
            WordClass.WON,
            WordClass.RENEWED,
            WordClass.APPLIED,
            WordClass.ASPIRES,
            WordClass.COMPANY_TAIL);

    /** Nouns and what becomes part of one. */
    private static final Pattern PROLONGING = Pattern.compile("n.*|vn|a.*|g.*|b|f|k|j");

    private NameEnds() {}

    /** {@return whether no noun follows at {@code end} that would make the name the first half of another (玻璃幕墙, 石材协会)} */
    static boolean mayBeAt(SpeechContext context, int end) {
        String text = context.text();
        if (Boundaries.endsName(text, end)) {
            return text.length() <= end || text.charAt(end) != '”';
        }
        int clause = clauseEnd(text, end, context.sentenceAt(end - 1).span().end());
        if (clause <= end) {
            return true;
        }
        return FOLLOWING.stream().anyMatch(kind -> context.lexicon().lengthAt(kind, text, end) > 0)
                || !PROLONGING
                        .matcher(context.words(new Span(end, clause)).getFirst().tag())
                        .matches();
    }

    /** What stands behind a mark says nothing of the word at {@code from}. */
    private static int clauseEnd(String text, int from, int end) {
        int at = from;
        while (at < end && "，；：。！？".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
