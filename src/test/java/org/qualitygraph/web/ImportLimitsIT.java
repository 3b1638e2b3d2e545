package org.qualitygraph.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.qualitygraph.Multipart;
import org.qualitygraph.graph.Fixtures;
import org.qualitygraph.graph.SharedGraph;
import org.qualitygraph.importing.FreeSpace;
import org.qualitygraph.importing.Importer;
import org.qualitygraph.importing.SourceFacts;
import org.qualitygraph.importing.SpeechSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Imports that take long, are stopped, or meet a limit: no file is read before the test lets it pass. */
@TestPropertySource(
        properties = {
            "quality-graph.imports.upload-limit=1MB",
            "quality-graph.imports.spool-limit=4MB",
            "quality-graph.imports.waiting-at-most=2",
            "quality-graph.imports.files-at-most=6"
        })
@Timeout(180)
class ImportLimitsIT extends ImportsTest {
    private static final long PLENTY = 1L << 40;
    private static final int MANY = 1000;
    private static final Path SPOOL = spool();

    private static Path spool() {
        try {
            return Files.createTempDirectory("spool");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @DynamicPropertySource
    static void spool(DynamicPropertyRegistry registry) {
        registry.add("quality-graph.imports.spool-directory", SPOOL::toString);
    }

    @TestConfiguration
    static class Slow {
        @Bean
        @Primary
        Gate gate() {
            return new Gate();
        }

        @Bean
        @Primary
        Disk disk() {
            return new Disk();
        }
    }

    /** Makes of each file a speech about the enterprise that it names, one after the other as they are let through. */
    static final class Gate implements SpeechSource {
        private int passed;

        synchronized void shut() {
            passed = 0;
        }

        synchronized void pass(int files) {
            passed += files;
            notifyAll();
        }

        private synchronized void await(int number) {
            try {
                while (number >= passed) {
                    wait();
                }
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }

        @Override
        public SourceFacts read(String source, byte[] content) {
            await(Character.digit(source.charAt(0), 10));
            return new SourceFacts(
                    "text/plain", "UTF-8", List.of(Fixtures.plain(source, 1, new String(content, UTF_8))));
        }
    }

    static final class Disk implements FreeSpace {
        private volatile long free = PLENTY;

        @Override
        public long bytes() {
            return free;
        }
    }

    @Autowired
    private Gate gate;

    @Autowired
    private Disk disk;

    @Autowired
    private Importer importer;

    @BeforeEach
    void shut() {
        gate.shut();
        disk.free = PLENTY;
    }

    @AfterEach
    void letAllPass() {
        gate.pass(MANY);
        json("/api/imports?size=100")
                .at("/items")
                .forEach(item -> ended(item.at("/id").asString()));
        assertThat(uploads()).isEmpty();
    }

    private static List<Path> uploads() {
        try (Stream<Path> files = Files.walk(SPOOL)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".held"))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Multipart files(int count) {
        Multipart files = new Multipart();
        for (int i = 0; i < count; i++) {
            files.file(i + ".txt", "企业" + i);
        }
        return files;
    }

    private String afterTheFirst(int files) {
        String id = begun(files(files));
        gate.pass(1);
        done(id, 1);
        return id;
    }

    @Test
    void whoListensIsToldEachFileAsItIsDone() throws Exception {
        String id = begun(files(3));
        try (HttpClient client = HttpClient.newHttpClient();
                Stream<String> lines = client.send(
                                HttpRequest.newBuilder(URI.create(address("/api/imports/" + id + "/events")))
                                        .build(),
                                HttpResponse.BodyHandlers.ofLines())
                        .body()) {
            List<String> told = lines.filter(line -> line.startsWith("event:"))
                    .peek(line -> gate.pass(1))
                    .toList();

            assertThat(told).startsWith("event:state").endsWith("event:report");
            assertThat(told).filteredOn("event:file"::equals).hasSize(3);
        }
    }

    @Test
    void aCancelledImportEndsAfterTheFileItIsAt() {
        String id = afterTheFirst(5);

        assertThat(request("DELETE", "/api/imports/" + id).statusCode()).isEqualTo(200);
        gate.pass(MANY);
        JsonNode report = ended(id);

        assertThat(outcomes(report))
                .containsExactly(
                        "0.txt NEW", "1.txt CANCELLED", "2.txt CANCELLED", "3.txt CANCELLED", "4.txt CANCELLED");
        assertThat(report.at("/state").asString()).isEqualTo("CANCELLED");
        assertThat(report.at("/files/4/outcome").asString()).isEqualTo("SKIPPED");
        assertThat(SharedGraph.counts()).containsEntry(":Source", 1L).containsEntry(":Speech", 1L);
        assertThat(get("/api/imports/" + id + "/events").body()).contains("event:report", "CANCELLED");
    }

    @Test
    void aWaitingImportIsCancelledAtOnce() {
        String first = begun(files(1));
        String waiting = begun(new Multipart().file("later.txt", "后来"));
        assertThat(json("/api/imports?ended=false").at("/items").valueStream())
                .extracting(item -> item.at("/id").asString())
                .containsExactly(waiting, first);

        JsonNode report =
                mapper.readTree(request("DELETE", "/api/imports/" + waiting).body());

        assertThat(report.at("/state").asString()).isEqualTo("CANCELLED");
        assertThat(outcomes(report)).containsExactly("later.txt CANCELLED");
        gate.pass(MANY);
        assertThat(outcomes(ended(first))).containsExactly("0.txt NEW");
        assertThat(json("/api/imports?ended=false").at("/total").asInt()).isZero();
        assertThat(json("/api/imports?ended=true&size=1").at("/items/0/id").asString())
                .isEqualTo(waiting);
        assertThat(SharedGraph.counts()).containsEntry(":Source", 1L);
    }

    @Test
    void aDiskThatFillsUpStopsTheImport() {
        String id = afterTheFirst(3);
        disk.free = (1L << 30) - 1;
        gate.pass(MANY);
        JsonNode report = ended(id);

        assertThat(outcomes(report)).containsExactly("0.txt NEW", "1.txt DISK_FULL", "2.txt DISK_FULL");
        assertThat(report.at("/state").asString()).isEqualTo("STOPPED");
        assertThat(report.at("/code").asString()).isEqualTo("DISK_FULL");
        assertThat(report.at("/reason").asString()).contains("make room");
        assertThat(SharedGraph.counts()).containsEntry(":Source", 1L);

        HttpResponse<String> refused = upload(files(1), "");
        assertThat(refused.statusCode()).isEqualTo(507);
        assertThat(refused.body()).contains("urn:quality-graph:disk-full");
    }

    @Test
    void aShutdownLeavesWholeDocumentsOnly() {
        String id = afterTheFirst(4);
        CompletableFuture<Void> stopping = CompletableFuture.runAsync(importer::stop);
        while (importer.isRunning()) {
            Thread.onSpinWait();
        }
        gate.pass(MANY);
        stopping.join();
        JsonNode report = ended(id);
        importer.start();

        assertThat(report.at("/state").asString()).isEqualTo("STOPPED");
        assertThat(outcomes(report))
                .containsExactly("0.txt NEW", "1.txt SHUT_DOWN", "2.txt SHUT_DOWN", "3.txt SHUT_DOWN");
        assertThat(SharedGraph.counts()).containsEntry(":Source", 1L).containsEntry(":Speech", 1L);
        assertThat(SharedGraph.driver()
                        .executableQuery("MATCH (s:Source) WHERE s.sha256 IS NULL RETURN s")
                        .execute()
                        .records())
                .isEmpty();
        assertThat(outcomes(imported(files(4), ""))).contains("3.txt NEW");
    }

    @Test
    void whoComesWhenTooManyWaitIsToldToComeAgain() {
        List<HttpResponse<String>> answers =
                Stream.generate(() -> upload(files(1), "")).limit(4).toList();

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactly(202, 202, 202, 429);
        assertThat(answers.getLast().headers().firstValue("Retry-After")).isPresent();
        assertThat(answers.getLast().body()).contains("urn:quality-graph:too-many-requests");
    }

    @Test
    void anUploadThatIsTooLargeIsRefusedWhetherItSaysSoOrNot() {
        int before = json("/api/imports").at("/total").asInt();
        byte[] tooMuch = new Multipart().file("big.txt", new byte[10 << 20]).bytes();

        HttpResponse<String> said =
                send(Multipart.to(address("/api/imports"), HttpRequest.BodyPublishers.ofByteArray(tooMuch)));
        HttpResponse<String> unsaid = send(Multipart.to(
                address("/api/imports"),
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooMuch))));
        HttpResponse<String> many = upload(files(7), "");

        for (HttpResponse<String> answer : List.of(said, unsaid, many)) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
            assertThat(answer.body()).contains("urn:quality-graph:content-too-large", "One upload may have");
        }
        assertThat(uploads()).isEmpty();
        assertThat(json("/api/imports").at("/total").asInt()).isEqualTo(before);
    }
}
