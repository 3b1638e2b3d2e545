package org.qualitygraph.reading;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file was read as.
 *
 * @param mediaType of the content, whatever the file's name says, such as {@code text/html}
 * @param charset in which the text was written, null where the format says it itself
 * @param speeches at least one
 * @param removed what was taken out, rule by rule
 */
public record SpeechDocument(
        String mediaType, @Nullable Charset charset, List<RawSpeech> speeches, List<Removed> removed) {

    public SpeechDocument {
        speeches = List.copyOf(speeches);
        removed = List.copyOf(removed);
    }
}
