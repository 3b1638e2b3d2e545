package org.qualitygraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** Where the embedded database's password is kept: made by chance once, and readable by its owner alone. */
record PasswordFile(Path path) {
    private static final int RANDOM_BYTES = 24;

    static PasswordFile in(Path directory) {
        return new PasswordFile(directory.resolve("password"));
    }

    String readOrCreate() {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            if (!Files.exists(path)) {
                create();
            }
            return Files.readString(path).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot keep the database's password in " + path, failed);
        }
    }

    /** {@return a password that nobody can guess} */
    static String random() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private void create() throws IOException {
        try (SeekableByteChannel file = Files.newByteChannel(
                path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
            file.write(ByteBuffer.wrap(random().getBytes(StandardCharsets.US_ASCII)));
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
