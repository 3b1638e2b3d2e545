package org.qualitygraph.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.export.FileKind;
import org.qualitygraph.export.Outlet;

/** Standard output, or a file that has its name only when it is whole. */
final class FileOutlet implements Outlet, AutoCloseable {
    private final String name;
    private @Nullable OutputStream out;

    /** {@code -} is standard output. */
    FileOutlet(String name) {
        this.name = name;
    }

    @Override
    public OutputStream open(String fileName, FileKind kind) {
        try {
            OutputStream file =
                    name.equals("-") ? new FileOutputStream(FileDescriptor.out) : Files.newOutputStream(unfinished());
            OutputStream opened = new BufferedOutputStream(file);
            out = opened;
            return opened;
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + name, failed);
        }
    }

    /** Gives the file its name. */
    void keep() {
        close();
        try {
            if (!name.equals("-")) {
                Files.move(unfinished(), Path.of(name), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + name, failed);
        }
    }

    @Override
    public void close() {
        try {
            if (out != null) {
                out.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + name, failed);
        }
    }

    private Path unfinished() {
        return Path.of(name + ".part");
    }
}
