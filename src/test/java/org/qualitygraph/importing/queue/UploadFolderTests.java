package org.qualitygraph.importing.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uploads that wait on the disk, and those whose process is gone. */
class UploadFolderTests {
    @TempDir
    Path spool;

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(spool)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void onlyWhatNobodyHoldsIsSweptOut() throws IOException {
        Files.createFile(spool.resolve("quality-graph-uploads-7.held"));
        Files.createDirectories(spool.resolve("quality-graph-uploads-7/upload1"));
        Files.writeString(spool.resolve("quality-graph-uploads-7/upload1/0"), "质量");
        Files.createDirectory(spool.resolve("quality-graph-uploads-of-somebody"));
        try (UploadFolder alive = UploadFolder.open(spool)) {
            Path upload = alive.add();

            UploadFolder.sweep(spool);

            assertThat(upload).isDirectory();
            assertThat(left()).hasSize(3).contains("quality-graph-uploads-of-somebody");
        }
        assertThat(left()).containsExactly("quality-graph-uploads-of-somebody");
    }

    @Test
    void aFolderThatIsNotThereHoldsNothing() {
        UploadFolder.sweep(spool.resolve("none"));

        assertThat(spool.resolve("none")).doesNotExist();
    }
}
