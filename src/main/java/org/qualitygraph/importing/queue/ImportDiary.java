package org.qualitygraph.importing.queue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.importing.queue.Happening.Arrived;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happened to imports, kept in a folder so that it is known after a restart: a file of JSON Lines for each. The folder is one
 * process's at a time; another one that is given the same keeps nothing.
 */
final class ImportDiary implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(ImportDiary.class);
    private static final String ENDING = ".jsonl";

    private final Path folder;
    private final JsonMapper mapper;
    private @Nullable Hold hold;

    ImportDiary(Path folder, JsonMapper mapper) {
        this.folder = folder;
        this.mapper = mapper;
    }

    /** {@return what happened to each import, the oldest first; none when the folder is another process's} */
    synchronized List<List<Happening>> read() {
        try {
            return Files.isDirectory(folder) && isOurs() ? all() : List.of();
        } catch (IOException failed) {
            log.warn("The reports of earlier imports in {} cannot be read: {}", folder, failed.getMessage());
            return List.of();
        }
    }

    private List<List<Happening>> all() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .map(this::read)
                    .filter(told -> !told.isEmpty() && told.getFirst() instanceof Arrived)
                    .sorted(Comparator.comparing(told -> ((Arrived) told.getFirst()).at()))
                    .toList();
        }
    }

    /** A kill may cut off the last line; what stands before it holds. */
    private List<Happening> read(Path file) {
        List<Happening> told = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.forEach(line -> told.add(mapper.readValue(line, Happening.class)));
        } catch (IOException | UncheckedIOException | JacksonException cut) {
            log.warn("The report in {} ends after {} lines.", file, told.size());
        }
        return told;
    }

    /** Takes down what happened to the import {@code id}; a disk that takes no more is for the guard of the disk to tell. */
    synchronized void write(String id, Happening happening) {
        try {
            Files.createDirectories(folder);
            if (isOurs()) {
                String line = mapper.writeValueAsString(happening) + "\n";
                Files.writeString(file(id), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        } catch (IOException failed) {
            log.warn("The report of an import cannot be kept in {}: {}", folder, failed.getMessage());
        }
    }

    /** Forgets the import {@code id}. */
    synchronized void forget(String id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException failed) {
            log.warn("The report of an import cannot be deleted from {}: {}", folder, failed.getMessage());
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ENDING);
    }

    private boolean isOurs() throws IOException {
        if (hold == null) {
            hold = Hold.on(folder.resolve("lock")).orElse(null);
        }
        return hold != null;
    }

    @Override
    public synchronized void close() throws IOException {
        if (hold != null) {
            hold.close();
        }
    }
}
