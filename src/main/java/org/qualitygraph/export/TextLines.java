package org.qualitygraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8. */
final class TextLines implements AutoCloseable {
    private final Writer writer;

    /** Begins on {@code out}, which stays open. */
    TextLines(OutputStream out) {
        writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    void add(String text) {
        try {
            writer.write(text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes what is left. */
    @Override
    public void close() {
        try {
            writer.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
