package org.qualitygraph.graph;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The keys of the service, one a role, from a file that its owner alone can read. They are never shown in logs or messages. */
public final class AccessKeys {
    private static final String FILE = "keys";
    private static final int SHORTEST = 16;
    private static final Set<PosixFilePermission> OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Map<AccessRole, byte[]> keys;

    private AccessKeys(Map<AccessRole, byte[]> keys) {
        this.keys = keys;
    }

    /** {@return where the keys of a data directory are kept} */
    public static Path file(Path directory) {
        return directory.resolve(FILE);
    }

    /** {@return no keys: nobody is let in} */
    public static AccessKeys none() {
        return new AccessKeys(Map.of());
    }

    /**
     * Makes a key for every role.
     *
     * @throws UncheckedIOException when there is a file already, or it cannot be written
     */
    public static void create(Path directory) {
        String lines = Arrays.stream(AccessRole.values())
                .map(role -> role.label() + "=" + OwnerFile.random() + "\n")
                .collect(Collectors.joining());
        try {
            OwnerFile.create(file(directory), lines);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + file(directory), failed);
        }
    }

    /**
     * {@return the keys of a data directory, empty when there is no file}
     *
     * @throws UnsafeSettings when others than its owner can read the file, or a key is missing or too short
     */
    public static Optional<AccessKeys> read(Path directory) {
        Path file = file(directory);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties lines = new Properties();
        try {
            if (Files.getFileStore(file).supportsFileAttributeView("posix")
                    && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
                throw new UnsafeSettings("Others can read " + file + ": chmod 600 " + file);
            }
            lines.load(new StringReader(Files.readString(file)));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + file, failed);
        }
        return Optional.of(of(lines, file));
    }

    private static AccessKeys of(Properties lines, Path file) {
        Map<AccessRole, byte[]> keys = new EnumMap<>(AccessRole.class);
        for (AccessRole role : AccessRole.values()) {
            String key = lines.getProperty(role.label(), "").strip();
            if (key.length() < SHORTEST) {
                throw new UnsafeSettings("The key '%s' in %s is missing or shorter than %d characters."
                        .formatted(role.label(), file, SHORTEST));
            }
            keys.put(role, digest(key));
        }
        return new AccessKeys(keys);
    }

    /** {@return the role of a key; every key is compared, each in the same time, whatever is presented} */
    public Optional<AccessRole> role(@Nullable String presented) {
        byte[] digest = digest(presented == null ? "" : presented);
        AccessRole found = null;
        for (Map.Entry<AccessRole, byte[]> each : keys.entrySet()) {
            found = MessageDigest.isEqual(each.getValue(), digest) ? each.getKey() : found;
        }
        return Optional.ofNullable(found);
    }

    private static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
