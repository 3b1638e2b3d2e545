package org.qualitygraph.export;

import java.io.OutputStream;
import org.qualitygraph.query.element.Elements;

/** A form in which nodes and relationships leave. */
interface GraphForm {

    /**
     * Writes all elements, holding a few at most, and flushes {@code out} but leaves it open.
     *
     * @throws java.io.UncheckedIOException when {@code out} takes no more
     */
    void write(Elements elements, OutputStream out);
}
