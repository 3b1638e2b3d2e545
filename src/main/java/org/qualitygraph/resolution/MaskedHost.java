package org.qualitygraph.resolution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.annotation.Mask;
import org.qualitygraph.annotation.Masks;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** A host whose name is masked: XX市, *区. */
final class MaskedHost {
    /** Where a heading may stand. */
    private static final int HEAD = 120;

    private final Lexicon lexicon;
    private final Masks masks;

    MaskedHost(Lexicon lexicon) {
        this.lexicon = lexicon;
        masks = new Masks(lexicon);
    }

    /** {@return where the host's name is masked, null when it is not: in the heading, or more than once} */
    @Nullable
    Span in(String text) {
        List<Span> places = masks.find(text).stream()
                .filter(mask -> mask.kind() == Mask.Kind.PLACE || standsForPlace(text, mask))
                .map(Mask::span)
                .toList();
        boolean certain =
                places.size() > 1 || (!places.isEmpty() && places.getFirst().start() < HEAD);
        return certain ? places.getFirst() : null;
    }

    private boolean standsForPlace(String text, Mask mask) {
        return lexicon.lengthAt(WordClass.MASKED_PLACE, text, mask.span().end()) > 0;
    }
}
