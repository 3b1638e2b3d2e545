package org.qualitygraph.reading;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.text.CodePoints;
import org.qualitygraph.text.Span;

/**
 * The text that a file holds, before residue is taken out.
 *
 * @param mediaType such as {@code text/plain}
 * @param charset in which it was written, null where the format says it itself
 * @param layout where it stands in the file
 * @param removed what the format knows to be no text
 */
record DocumentText(String text, String mediaType, @Nullable Charset charset, Layout layout, List<Removed> removed) {

    DocumentText {
        removed = List.copyOf(removed);
    }

    /** {@return a text that is the decoded file itself} */
    static DocumentText decoded(String text, String mediaType, Charset charset) {
        CodePoints points = CodePoints.of(text);
        return new DocumentText(
                text,
                mediaType,
                charset,
                span -> {
                    Span counted = points.of(span);
                    return new Place.Characters(counted.start(), counted.end());
                },
                List.of());
    }
}
