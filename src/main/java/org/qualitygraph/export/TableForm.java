package org.qualitygraph.export;

import java.io.OutputStream;
import org.qualitygraph.query.catalogue.AnswerRows;

/** A form in which the answer to a question leaves. */
interface TableForm {

    /**
     * Writes all rows, holding a few at most, and flushes {@code out} but leaves it open.
     *
     * @throws java.io.UncheckedIOException when {@code out} takes no more
     */
    void write(AnswerRows rows, OutputStream out);
}
