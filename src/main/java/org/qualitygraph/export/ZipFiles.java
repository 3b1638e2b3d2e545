package org.qualitygraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Several files in one; the same files always make the same bytes. */
final class ZipFiles implements AutoCloseable {
    /** The earliest that the format knows. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    ZipFiles(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Adds a file that {@code writer} fills. */
    void add(String name, Consumer<OutputStream> writer) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        try {
            zip.putNextEntry(entry);
            writer.accept(zip);
            zip.closeEntry();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void add(String name, String text) {
        add(name, out -> {
            try {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    /** Ends the file, but leaves the stream open. */
    @Override
    public void close() {
        try {
            zip.finish();
            zip.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
