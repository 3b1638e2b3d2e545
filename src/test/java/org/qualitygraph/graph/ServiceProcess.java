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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.Multipart;
import org.qualitygraph.QualityGraph;

/** The service in a process of its own, with a data folder of its own and no samples. */
final class ServiceProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern DONE = Pattern.compile("\"done\":(\\d+)");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final String base;

    private ServiceProcess(Process process, String base) {
        this.process = process;
        this.base = base;
    }

    /** Starts the service and waits until it is ready; everything it keeps is below {@code directory}. */
    static ServiceProcess start(Path directory) throws IOException, InterruptedException {
        int port = freePort();
        Process process = ChildProcess.of(
                        QualityGraph.class,
                        List.of(
                                "--server.port=" + port,
                                "--quality-graph.data-directory=" + directory.resolve("data"),
                                "--quality-graph.imports.spool-directory=" + directory.resolve("spool"),
                                "--quality-graph.import-directory=" + directory.resolve("none")))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        ServiceProcess service = new ServiceProcess(process, "http://localhost:" + port);
        try {
            until(service::isReady);
            return service;
        } catch (IOException | InterruptedException | RuntimeException | Error failed) {
            service.close();
            throw failed;
        }
    }

    private boolean isReady() throws InterruptedException {
        assertThat(process.isAlive()).as("the service runs").isTrue();
        try {
            return get("/actuator/health/readiness").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(base + address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** {@return the address of the import of the files, of which so many are done} */
    String upload(Multipart files, int done) throws IOException, InterruptedException {
        String address = CLIENT.send(files.to(base + "/api/imports").build(), HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        until(() -> done(address) >= done);
        return address;
    }

    private int done(String address) throws IOException, InterruptedException {
        Matcher done = DONE.matcher(get(address).body());
        assertThat(done.find()).isTrue();
        return Integer.parseInt(done.group(1));
    }

    Process process() {
        return process;
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

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Kills the process, as {@code kill -9} does, unless it has ended. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
