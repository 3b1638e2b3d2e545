package org.qualitygraph.importing.queue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.qualitygraph.importing.FoundFile;
import org.qualitygraph.importing.ImportSettings;
import org.qualitygraph.importing.queue.UploadRefused.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The files of one upload, kept under names of our own in a folder that goes with it. */
public final class Upload implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Upload.class);
    private static final int CHUNK = 1 << 16;

    private final Path folder;
    private final int most;
    private final Instant latest;
    private final Runnable release;
    private final List<FoundFile> files = new ArrayList<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    Upload(Path folder, ImportSettings settings, Runnable release) {
        this.folder = folder;
        this.release = release;
        most = settings.filesAtMost();
        latest = Instant.now().plus(settings.patience());
    }

    /**
     * Keeps a file.
     *
     * @param name what its sender calls it; it is looked at when the file is imported
     * @throws IOException when the content cannot be received
     * @throws UploadRefused when there are too many files, they arrive too slowly, or the disk is full
     */
    public void add(String name, InputStream content) throws IOException {
        if (files.size() == most) {
            throw new UploadRefused(
                    Reason.TOO_LARGE, "One upload may have %d files; send fewer at once, or a .zip.".formatted(most));
        }
        Path path = folder.resolve(String.valueOf(files.size()));
        byte[] chunk = new byte[CHUNK];
        try (OutputStream file = Files.newOutputStream(path)) {
            for (int count = content.read(chunk); count >= 0; count = content.read(chunk)) {
                write(file, chunk, count);
            }
        }
        files.add(new FoundFile(path, name, null, true));
    }

    private void write(OutputStream file, byte[] chunk, int count) {
        if (Instant.now().isAfter(latest)) {
            throw new UploadRefused(Reason.TOO_SLOW, "The upload took too long; send fewer files at once.");
        }
        try {
            file.write(chunk, 0, count);
        } catch (IOException full) {
            log.warn("An upload cannot be kept: {}", full.getMessage());
            throw new UploadRefused(
                    Reason.DISK_FULL, "The upload cannot be kept on the disk; make room, then try again.");
        }
    }

    /** {@return the files in the order in which they came} */
    public List<FoundFile> files() {
        return List.copyOf(files);
    }

    /** Deletes the files. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException failed) {
                log.warn("The upload in {} cannot be deleted: {}", folder, failed.getMessage());
            } finally {
                release.run();
            }
        }
    }
}
