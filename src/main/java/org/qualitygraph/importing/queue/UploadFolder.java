package org.qualitygraph.importing.queue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The uploads of one process, in a folder beside the file that it holds while it lives. Other processes may have theirs next to it; what
 * one that was killed left behind is nobody's.
 */
final class UploadFolder implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(UploadFolder.class);
    private static final String BEGIN = "quality-graph-uploads-";
    private static final String HELD = ".held";

    private final Path folder;
    private final Path held;
    private final Hold hold;

    private UploadFolder(Path folder, Path held, Hold hold) {
        this.folder = folder;
        this.held = held;
        this.hold = hold;
    }

    /** Makes a folder below {@code spool}, which need not be there. */
    static UploadFolder open(Path spool) throws IOException {
        Path held = Files.createTempFile(Files.createDirectories(spool), BEGIN, HELD);
        Hold hold = Hold.on(held).orElseThrow(() -> new IOException("somebody else holds " + held));
        return new UploadFolder(Files.createDirectory(folder(held)), held, hold);
    }

    /** {@return a folder for one more upload} */
    Path add() throws IOException {
        // Folders for temporary files are swept by others too.
        return Files.createTempDirectory(Files.createDirectories(folder), "upload");
    }

    @Override
    public void close() throws IOException {
        hold.close();
        delete(held);
    }

    /** Deletes the folders below {@code spool} whose processes are gone. */
    static void sweep(Path spool) {
        try (Stream<Path> files = Files.isDirectory(spool) ? Files.list(spool) : Stream.empty()) {
            List<Path> all = files.filter(UploadFolder::isHeld).toList();
            all.forEach(UploadFolder::sweepOne);
        } catch (IOException | UncheckedIOException failed) {
            log.warn("Left uploads in {} cannot be deleted: {}", spool, failed.getMessage());
        }
    }

    private static void sweepOne(Path held) {
        try {
            Optional<Hold> free = Hold.on(held);
            if (free.isPresent()) {
                free.get().close();
                delete(held);
            }
        } catch (IOException failed) {
            log.warn("The upload of {} cannot be deleted: {}", held, failed.getMessage());
        }
    }

    private static void delete(Path held) throws IOException {
        FileSystemUtils.deleteRecursively(folder(held));
        Files.deleteIfExists(held);
    }

    private static boolean isHeld(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(BEGIN) && name.endsWith(HELD);
    }

    private static Path folder(Path held) {
        String name = String.valueOf(held.getFileName());
        return held.resolveSibling(name.substring(0, name.length() - HELD.length()));
    }
}
