package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitygraph.Multipart;
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

    @Test
    void anImportEndsAndSaysSo() throws IOException, InterruptedException {
        String imports = "http://localhost:" + port + "/api/imports";
        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> answer = client.send(
                new Multipart()
                        .file("讲话.txt", "同志们：\n市市场监管局要建立质量档案。\n")
                        .to(imports)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        String events = imports.replaceFirst("/api/imports", "")
                + answer.headers().firstValue("Location").orElseThrow() + "/events";

        HttpResponse<String> told =
                client.send(HttpRequest.newBuilder(URI.create(events)).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(told.body()).contains("event:report", "\"FAILED\"", "DATABASE_NOT_REACHED", "讲话.txt");
    }
}
