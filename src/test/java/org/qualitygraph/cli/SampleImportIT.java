package org.qualitygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualitygraph.graph.SharedGraph;
import org.qualitygraph.importing.queue.ImportItem;
import org.qualitygraph.importing.queue.ImportItem.Counts;
import org.qualitygraph.importing.queue.ImportJob;
import org.qualitygraph.importing.queue.ImportQueue;
import org.qualitygraph.importing.queue.ImportState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The speeches that an empty graph is filled with at the start are an import like others, which can be followed. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class SampleImportIT {
    private static final String SPEECH = "在棠州市质量大会上的讲话\n同志们：\n市市场监管局要牵头建立产品质量标准。\n";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    static Path folder;

    @Autowired
    private SampleImport samples;

    @Autowired
    private ImportQueue queue;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        SharedGraph.register(registry);
        registry.add("quality-graph.import-directory", () -> folder.resolve("speeches"));
        registry.add("quality-graph.data-directory", () -> folder.resolve("data"));
    }

    @BeforeEach
    void write() throws IOException {
        SharedGraph.clear();
        Files.createDirectories(folder.resolve("speeches"));
        Files.writeString(folder.resolve("speeches/one.txt"), SPEECH);
        Files.writeString(folder.resolve("speeches/empty.txt"), "");
    }

    /** {@return the import that a start begins, once it has ended} */
    private ImportItem begun() throws InterruptedException {
        List<String> before = queue.all().stream().map(ImportJob::id).toList();
        samples.begin();
        Instant latest = Instant.now().plus(PATIENCE);
        while (queue.all().size() == before.size()) {
            assertThat(Instant.now()).isBefore(latest);
            Thread.onSpinWait();
        }
        ImportJob job = queue.all().getFirst();
        assertThat(before).doesNotContain(job.id());
        return job.ended().item();
    }

    @Test
    void isToldAsTheSamplesAndDoneAgainWithoutChange() throws InterruptedException {
        ImportItem first = begun();
        ImportItem second = begun();

        assertThat(first.samples()).isTrue();
        assertThat(first.state()).isEqualTo(ImportState.DONE);
        assertThat(first.counts()).isEqualTo(new Counts(1, 0, 0, 1, 0, 1));
        assertThat(second.counts()).isEqualTo(new Counts(0, 0, 1, 1, 0, 0));
        assertThat(SharedGraph.counts()).containsEntry(":Speech", 1L);
    }

    @Test
    void isInNoDiaryForTheNextStartLooksAnew() throws InterruptedException {
        begun();

        assertThat(folder.resolve("data/imports")).doesNotExist();
    }
}
