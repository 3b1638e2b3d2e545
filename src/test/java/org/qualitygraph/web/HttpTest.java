package org.qualitygraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.qualitygraph.graph.SourceDocument;
import org.qualitygraph.graph.SpeechWriter;
import org.qualitygraph.knowledge.Ids;
import org.qualitygraph.knowledge.SpeechFacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running service, asked over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HttpTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Autowired
    SpeechWriter writer;

    @Autowired
    JsonMapper mapper;

    @LocalServerPort
    int port;

    /** Adds the {@link Fixture}. */
    void writeFixture() {
        for (SpeechFacts facts : List.of(Fixture.YUNZHOU, Fixture.MASKED)) {
            String source = facts.speech().source();
            String digest = Ids.sha256(source.getBytes(StandardCharsets.UTF_8));
            writer.write(new SourceDocument(source, digest, source, "text/plain", "UTF-8"), List.of(facts));
        }
    }

    /** {@return the answer to a request; Chinese in {@code address} is encoded, header names and values alternate} */
    HttpResponse<String> request(String method, String address, String... headers) {
        URI uri = UriComponentsBuilder.fromUriString("http://localhost:" + port + address)
                .encode()
                .build()
                .toUri();
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** {@return the answer to a request whose placeholders, {@code {name}}, stand for {@code values} whatever they hold} */
    HttpResponse<String> request(String method, String address, List<String> values) {
        URI uri = UriComponentsBuilder.fromUriString("http://localhost:" + port + address)
                .encode()
                .buildAndExpand(values.toArray())
                .toUri();
        return send(HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    HttpResponse<String> get(String address, String... headers) {
        return request("GET", address, headers);
    }

    JsonNode json(String address) {
        return mapper.readTree(get(address).body());
    }
}
