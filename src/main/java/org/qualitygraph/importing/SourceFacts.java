package org.qualitygraph.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.knowledge.SpeechFacts;

/**
 * What a file says.
 *
 * @param mediaType of its content, such as {@code text/html}
 * @param charset in which its text was written, null where the format says it itself
 * @param speeches the facts of each speech, at least one
 */
public record SourceFacts(String mediaType, @Nullable String charset, List<SpeechFacts> speeches) {

    public SourceFacts {
        speeches = List.copyOf(speeches);
    }
}
