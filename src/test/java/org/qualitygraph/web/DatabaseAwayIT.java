package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** The service while its database is away: it serves, and says so. */
@DirtiesContext
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.neo4j.uri=bolt://127.0.0.1:1",
            "spring.neo4j.max-transaction-retry-time=1s",
            "quality-graph.wait-for-database=true"
        })
class DatabaseAwayIT {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "/api/tasks, 503, urn:quality-graph:database-not-reached",
        "/api/awards/any, 503, urn:quality-graph:database-not-reached",
        "/api/speeches/any/facts, 503, urn:quality-graph:database-not-reached",
        "/actuator/health/readiness, 503, DOWN",
        "/actuator/health/liveness, 200, UP",
        "/, 200, 质量图谱"
    })
    void saysThatTheDatabaseIsNotReached(String address, int status, String content)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(content);
    }
}
