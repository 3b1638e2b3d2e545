package org.qualitygraph.reading;

import org.qualitygraph.text.Span;

/** Tells where in its file each piece of a speech was written. */
@FunctionalInterface
public interface Origin {

    /** {@return the place in the file of what stands at {@code span} in the speech's text, in UTF-16 offsets} */
    Place of(Span span);
}
