package org.qualitygraph.graph;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.text.AlignedText;

/** Makes texts of both Chinese scripts comparable, for what is written and for what is asked alike. */
@FunctionalInterface
public interface ScriptFolding {

    /** {@return {@code text} in Simplified characters, aligned with it} */
    AlignedText simplified(String text);

    /** {@return {@code text} in Simplified characters, null when it is written in them or null itself} */
    default @Nullable String other(@Nullable String text) {
        String simplified = text == null ? null : simplified(text).normal();
        return Objects.equals(simplified, text) ? null : simplified;
    }

    /** {@return a folding that changes nothing} */
    static ScriptFolding none() {
        return text -> AlignedText.from(text).keep(text.length()).build();
    }
}
