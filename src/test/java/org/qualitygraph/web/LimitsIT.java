package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a caller may not do to the service, whoever it is. */
@ExtendWith(OutputCaptureExtension.class)
class LimitsIT extends RestTest {
    private static final int TOO_MUCH = 1_500_000;

    private HttpResponse<String> post(HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/cypher"))
                .header("Content-Type", "application/json")
                .POST(body);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    @Test
    void aBodyThatSaysItIsTooLargeIsRefused() {
        HttpResponse<String> answer = post(HttpRequest.BodyPublishers.ofString(" ".repeat(TOO_MUCH)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:quality-graph:content-too-large");
    }

    @Test
    void aBodyThatDoesNotSayHowLargeItIsIsRefusedAsWell() {
        byte[] body = (" ".repeat(TOO_MUCH) + "{}").getBytes(StandardCharsets.US_ASCII);
        HttpResponse<String> answer =
                post(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource({
        "Origin, http://evil.example, 403",
        "Origin, null, 403",
        "Origin, http://localhost.evil.example, 403",
        "Origin, http://localhost:8080, 200",
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, same-origin, 200",
        "Sec-Fetch-Site, none, 200"
    })
    void anotherSitesPageMayNotSendAnything(String header, String value, int status) {
        HttpResponse<String> answer =
                post(HttpRequest.BodyPublishers.ofString("{\"statement\":\"RETURN 1 AS one\"}"), header, value);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body().contains("urn:quality-graph:foreign-origin")).isEqualTo(status == 403);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void aThousandRequestsAtOnceAreServedOrToldToWait() {
        List<Integer> statuses = IntStream.range(0, 1000)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> get(i % 2 == 0 ? "/api/tasks?size=100" : "/api/search?q=质量")
                                .statusCode(),
                        command -> Thread.ofVirtual().start(command)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).hasSize(1000).containsAnyOf(200).isSubsetOf(200, 429, 503);
        assertThat(get("/api/tasks").statusCode()).isEqualTo(200);
    }

    @Test
    void aCallerThatGoesAwayIsNoFailure(CapturedOutput output) throws IOException, InterruptedException {
        for (int i = 0; i < 20; i++) {
            try (Socket socket = new Socket("localhost", port)) {
                socket.setSoLinger(true, 0);
                socket.getOutputStream()
                        .write("GET /api/tasks?size=1000 HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
            }
        }
        Thread.sleep(1000);

        assertThat(output.getAll()).doesNotContain(" WARN ", " ERROR ");
    }
}
