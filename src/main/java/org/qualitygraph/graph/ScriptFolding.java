package org.qualitygraph.graph;

import org.qualitygraph.text.AlignedText;

/** Makes texts of both Chinese scripts comparable, for what is written and for what is asked alike. */
@FunctionalInterface
public interface ScriptFolding {

    /** {@return {@code text} in Simplified characters, aligned with it} */
    AlignedText simplified(String text);

    /** {@return a folding that changes nothing} */
    static ScriptFolding none() {
        return text -> AlignedText.from(text).keep(text.length()).build();
    }
}
