package org.qualitygraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the embedded database's password is kept: made by chance once, and readable by its owner alone. */
record PasswordFile(Path path) {

    static PasswordFile in(Path directory) {
        return new PasswordFile(directory.resolve("password"));
    }

    String readOrCreate() {
        try {
            if (!Files.exists(path)) {
                OwnerFile.create(path, OwnerFile.random());
            }
            return Files.readString(path).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot keep the database's password in " + path, failed);
        }
    }
}
