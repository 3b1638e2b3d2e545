package org.qualitygraph.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The room left on the disks that an import fills. */
@FunctionalInterface
public interface FreeSpace {

    /** {@return bytes that can still be written to the fullest of them} */
    long bytes();

    /** {@return the room around some files and folders, which need not be there yet} */
    static FreeSpace around(List<Path> paths) {
        return () -> paths.stream().mapToLong(FreeSpace::usable).min().orElse(Long.MAX_VALUE);
    }

    private static long usable(Path path) {
        Path there = path.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            return Files.getFileStore(there).getUsableSpace();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot tell the room around " + there, failed);
        }
    }
}
