package org.qualitygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.qualitygraph.Multipart;
import org.qualitygraph.QualityGraph;

/** The service as operators stop it: with SIGTERM, here in the middle of an import. */
class StoppedServiceIT {
    private static final int FILES = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern DONE = Pattern.compile("\"done\":(\\d+)");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Two speeches a file, so that a half document could be told from a whole one. */
    private static String text(int number) {
        String speech = """
                在棠州市质量工作会议上的讲话

                同志们：
                第%d号工作由市市场监管局牵头负责。去年产品合格率为9%d%%。市教育局要组织质量知识讲座。

                """.formatted(number, number % 10);
        return "篇一：" + speech + "篇二：" + speech.replace("棠州", "芦汀");
    }

    @Test
    void leavesWholeDocumentsOnly(@TempDir Path directory) throws Exception {
        Path data = directory.resolve("data");
        int port = freePort();
        Process service = ChildProcess.of(
                        QualityGraph.class,
                        List.of(
                                "--server.port=" + port,
                                "--quality-graph.data-directory=" + data,
                                "--quality-graph.import-directory=" + directory.resolve("none")))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        String base = "http://localhost:" + port;
        try {
            until(() -> status(base + "/actuator/health/readiness") == 200);
            stopInTheMiddle(service, base);
        } finally {
            service.destroyForcibly();
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.open(data);
                Driver driver = GraphDatabase.driver(
                        database.uri(), AuthTokens.basic(EmbeddedDatabase.USER, database.password()))) {
            var sources = driver.executableQuery("""
                            MATCH (s:Source) OPTIONAL MATCH (s)<-[:FROM]-(p:Speech)
                            RETURN s.key AS key, s.sha256 IS NOT NULL AS whole, count(p) AS speeches""").execute().records();
            assertThat(sources).hasSizeBetween(5, FILES - 1);
            assertThat(sources).allSatisfy(source -> {
                assertThat(source.get("whole").asBoolean()).isTrue();
                assertThat(source.get("speeches").asInt()).isEqualTo(2);
            });
        }
    }

    private static void stopInTheMiddle(Process service, String base) throws Exception {
        Multipart files = new Multipart();
        for (int i = 0; i < FILES; i++) {
            files.file(i + ".txt", text(i));
        }
        String address = base
                + CLIENT.send(files.to(base + "/api/imports").build(), HttpResponse.BodyHandlers.discarding())
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        until(() -> done(address) >= 5);
        service.destroy();

        assertThat(service.waitFor(2, TimeUnit.MINUTES)).isTrue();
    }

    private interface Question {
        boolean answer() throws IOException, InterruptedException;
    }

    private static void until(Question question) throws IOException, InterruptedException {
        Instant latest = Instant.now().plus(PATIENCE);
        while (!question.answer()) {
            assertThat(Instant.now()).isBefore(latest);
            Thread.sleep(50);
        }
    }

    private static int status(String address) throws InterruptedException {
        try {
            return CLIENT.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static int done(String address) throws IOException, InterruptedException {
        Matcher done = DONE.matcher(
                CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                        .body());
        assertThat(done.find()).isTrue();
        return Integer.parseInt(done.group(1));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
