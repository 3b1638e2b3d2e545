package org.qualitygraph.knowledge;

import java.util.List;
import java.util.Locale;
import org.qualitygraph.text.Span;

/**
 * A sentence that looks as if it stated something, but gave no fact: where the extractors may have missed one.
 *
 * @param span where the sentence stands in the original text (UTF-16 offsets)
 * @param cues what makes it look so, at least one, each once
 */
public record Unread(Span span, List<Cue> cues) {

    public Unread {
        cues = List.copyOf(cues);
        if (cues.isEmpty()) {
            throw new IllegalArgumentException("nothing makes the sentence look as if it stated something: " + span);
        }
    }

    /** What a sentence holds that usually belongs to a fact. */
    public enum Cue {
        /** A modal verb: 要, 必须. */
        OBLIGATION,
        /** A verb of winning or applying beside an honour. */
        AWARD,
        /** A number with a unit. */
        NUMBER;

        /** {@return the cue as it is published} */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** {@return the cue that is published as {@code label}} */
        public static Cue parse(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }
}
