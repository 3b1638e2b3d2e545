package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Tells by what a speech says of it whether a name that no gazetteer lists is a place's. */
final class RegionBehaviour {
    /** 鹭屿区、长汾县: what stands behind another place. */
    private static final Pattern BESIDE = Pattern.compile("[市县区镇乡][、和]");

    private RegionBehaviour() {}

    /** {@return whether a name at {@code spans} stands twice, in an issuer's name, in a list, before a deed, or in short elsewhere} */
    static boolean shows(SpeechContext context, String name, List<Span> spans) {
        String text = context.text();
        boolean official = spans.stream()
                .anyMatch(span -> span.start() < 2
                        || context.lexicon().lengthAt(WordClass.REGION_GOVERNMENT, text, span.end()) > 0);
        boolean listed = spans.stream()
                .anyMatch(span -> span.end() < text.length() && "、要设".indexOf(text.charAt(span.end())) >= 0
                        || span.start() > 1
                                && BESIDE.matcher(text.substring(span.start() - 2, span.start()))
                                        .matches()
                        || context.lexicon().lengthAt(WordClass.REGION_DEED, text, span.end()) > 0
                        || context.lexicon().lengthBefore(WordClass.HOST_LEAD, text, span.start()) > 1);
        int occurrences = occurrences(text, name);
        boolean abridged = occurrences(text, name.substring(0, name.length() - 1)) > occurrences;
        return occurrences > 1 || official || listed || abridged;
    }

    private static int occurrences(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }
}
