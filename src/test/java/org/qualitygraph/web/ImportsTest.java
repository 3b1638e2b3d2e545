package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.qualitygraph.Multipart;
import org.qualitygraph.graph.SharedGraph;
import tools.jackson.databind.JsonNode;

/** The running service with an empty graph, to which files are sent over HTTP. */
abstract class ImportsTest extends RestTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    @BeforeAll
    void write() {
        SharedGraph.clear();
    }

    @BeforeEach
    void clear() {
        SharedGraph.clear();
    }

    HttpResponse<String> upload(Multipart files, String query) {
        return send(files.to(address("/api/imports" + query)));
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** {@return the id of the import that an upload began} */
    String begun(Multipart files) {
        return id(upload(files, ""));
    }

    String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String id = mapper.readTree(answer.body()).at("/id").asString();
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/imports/" + id);
        return id;
    }

    /** {@return the report of an upload, once it is there} */
    JsonNode imported(Multipart files, String query) {
        return ended(id(upload(files, query)));
    }

    JsonNode ended(String id) {
        Instant latest = Instant.now().plus(PATIENCE);
        JsonNode answer = json("/api/imports/" + id);
        while (answer.at("/ended").isNull() && Instant.now().isBefore(latest)) {
            pause();
            answer = json("/api/imports/" + id);
        }
        assertThat(answer.at("/ended").isNull()).as(answer.toString()).isFalse();
        return answer;
    }

    /** Waits until so many files of an import are done. */
    JsonNode done(String id, int files) {
        Instant latest = Instant.now().plus(PATIENCE);
        JsonNode answer = json("/api/imports/" + id);
        while (answer.at("/done").asInt() < files && Instant.now().isBefore(latest)) {
            pause();
            answer = json("/api/imports/" + id);
        }
        assertThat(answer.at("/done").asInt()).as(answer.toString()).isGreaterThanOrEqualTo(files);
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** {@return each file's name with its code, or with its outcome where it has none} */
    static List<String> outcomes(JsonNode report) {
        return report.at("/files")
                .valueStream()
                .map(file -> file.at("/source").asString() + " "
                        + (file.at("/code").isNull()
                                ? file.at("/outcome").asString()
                                : file.at("/code").asString()))
                .toList();
    }

    /** {@return kind → what was added, changed and removed of it, as 1+2~3-} */
    static Map<String, String> changes(JsonNode report) {
        Map<String, String> changes = new TreeMap<>();
        report.at("/changes")
                .forEach(change -> changes.put(
                        change.at("/kind").asString(),
                        "%d+%d~%d-"
                                .formatted(
                                        change.at("/added").asInt(),
                                        change.at("/changed").asInt(),
                                        change.at("/removed").asInt())));
        return changes;
    }
}
