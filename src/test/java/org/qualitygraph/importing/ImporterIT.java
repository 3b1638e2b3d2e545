package org.qualitygraph.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualitygraph.graph.Fixtures;
import org.qualitygraph.graph.SharedGraph;
import org.qualitygraph.importing.ImportReport.Outcome;
import org.qualitygraph.knowledge.SpeechFacts;
import org.qualitygraph.reading.UnreadableFile;
import org.qualitygraph.reading.UnreadableFile.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class ImporterIT {

    /** Reads made-up files: each line is a speech about the enterprise that it names. */
    @TestConfiguration
    static class Lines {
        @Bean
        @Primary
        LineSource lines() {
            return new LineSource();
        }
    }

    static final class LineSource implements SpeechSource {
        private String knowledge = "";

        @Override
        public SourceFacts read(String source, byte[] content) {
            List<String> lines =
                    new String(content, StandardCharsets.UTF_8).lines().toList();
            if (lines.isEmpty()) {
                throw new UnreadableFile(Reason.EMPTY_TEXT, "The file is empty.");
            }
            if (lines.contains("bug")) {
                throw new IllegalStateException("a bug");
            }
            return new SourceFacts(
                    "text/plain",
                    "UTF-8",
                    IntStream.range(0, lines.size())
                            .<SpeechFacts>mapToObj(i -> Fixtures.plain(source, i + 1, knowledge + lines.get(i)))
                            .toList());
        }

        @Override
        public String knowledge() {
            return knowledge;
        }
    }

    @TempDir
    private Path folder;

    @Autowired
    private Importer importer;

    @Autowired
    private LineSource source;

    @DynamicPropertySource
    static void graph(DynamicPropertyRegistry registry) {
        SharedGraph.register(registry);
    }

    @BeforeEach
    void clear() {
        SharedGraph.clear();
        source.knowledge = "";
    }

    @Test
    void aReaderThatHasLearntReadsUnchangedFilesAnew() throws IOException {
        write("a.txt", "海尔\n");
        assertThat(run().count(Outcome.NEW)).isEqualTo(1);
        source.knowledge = "青岛";
        assertThat(run().count(Outcome.REPLACED)).isEqualTo(1);
        assertThat(run().count(Outcome.UNCHANGED)).isEqualTo(1);
        assertThat(SharedGraph.driver()
                        .executableQuery("MATCH (e:Enterprise) RETURN e.name AS name")
                        .execute()
                        .records())
                .extracting(row -> row.get("name").asString())
                .containsExactly("青岛海尔");
    }

    @Test
    void importingTwiceChangesNothing() throws IOException {
        for (int i = 0; i < 30; i++) {
            write("sub/" + i + ".txt", "企业" + i + "\n海尔\n");
        }
        assertThat(run().count(Outcome.NEW)).isEqualTo(30);
        Map<String, Long> counts = SharedGraph.counts();
        assertThat(counts).containsEntry(":Speech", 60L).containsEntry(":Enterprise", 31L);
        assertThat(run().count(Outcome.UNCHANGED)).isEqualTo(30);
        assertThat(SharedGraph.counts()).isEqualTo(counts);
    }

    @Test
    void theSameContentUnderAnotherNameIsADuplicate() throws IOException {
        write("a.txt", "海尔\n");
        write("b.txt", "海尔\n");
        assertThat(run().entries())
                .extracting(ImportReport.Entry::outcome, ImportReport.Entry::reason)
                .containsExactly(tuple(Outcome.NEW, null), tuple(Outcome.UNCHANGED, "duplicate of a.txt"));
        write("a.txt", "华为\n");
        assertThat(run().entries())
                .extracting(ImportReport.Entry::outcome)
                .containsExactly(Outcome.REPLACED, Outcome.NEW);
        assertThat(SharedGraph.counts()).containsEntry(":Source", 2L).containsEntry(":Enterprise", 2L);
    }

    @Test
    void badFilesAreToldAndTheOthersImported() throws Exception {
        write("good.txt", "海尔\n");
        write("empty.txt", "");
        write("bug.txt", "bug\n");
        write("table.csv", "not asked for");
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("good.txt"));
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("pipe").toString())
                        .start()
                        .waitFor())
                .isZero();
        Path csv = folder.resolve("table.csv");
        assertThat(importer.run(List.of(folder, csv, folder.resolve("none.txt")), ImportProgress.silent())
                        .entries())
                .extracting(entry -> entry.source() + " " + (entry.code() == null ? entry.outcome() : entry.code()))
                .containsExactly(
                        "bug.txt FAILED",
                        "empty.txt EMPTY_TEXT",
                        "good.txt NEW",
                        "link.txt NOT_REGULAR",
                        "pipe NOT_REGULAR",
                        "table.csv UNSUPPORTED_TYPE",
                        "none.txt NOT_READABLE");
        assertThat(SharedGraph.counts()).containsEntry(":Speech", 1L).containsEntry(":Source", 1L);
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private ImportReport run() {
        return importer.run(List.of(folder), ImportProgress.silent());
    }
}
