package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.modelcontextprotocol.client.McpSyncClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitygraph.graph.AccessKeys;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service as others than this machine see it. */
@ExtendWith(OutputCaptureExtension.class)
class KeysIT extends RestTest {
    private static final Path DIRECTORY = directory();

    private static Path directory() {
        try {
            Path directory = Files.createTempDirectory("keys");
            AccessKeys.create(directory);
            return directory;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry registry) {
        registry.add("quality-graph.data-directory", DIRECTORY::toString);
        registry.add("quality-graph.web.keys-needed", () -> "true");
    }

    private static String key(String role) throws IOException {
        Properties keys = new Properties();
        try (var lines = Files.newBufferedReader(AccessKeys.file(DIRECTORY))) {
            keys.load(lines);
        }
        return keys.getProperty(role, role);
    }

    private HttpResponse<String> ask(String method, String address, String role) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString("{\"statement\":\"RETURN 1 AS one\"}"));
        return send(role.equals("none") ? request : request.header("Authorization", "Bearer " + key(role)));
    }

    @ParameterizedTest(name = "{0} {1} with {2} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # method | address                  | key of     | status | type
            GET      | /api/schema              | none       | 401    | key-needed
            GET      | /api/schema              | nobody     | 401    | key-needed
            GET      | /api/schema              | read       | 200    |
            GET      | /api/schema              | administer | 200    |
            GET      | /api/nothing             | none       | 401    | key-needed
            GET      | /api/nothing             | read       | 404    | not-found
            POST     | /api/cypher              | none       | 401    | key-needed
            POST     | /api/cypher              | read       | 200    |
            POST     | /mcp                     | none       | 401    | key-needed
            GET      | /api/export?format=jsonl | none       | 401    | key-needed
            GET      | /api/export?format=jsonl | read       | 200    |
            POST     | /api/imports             | read       | 403    | key-not-enough
            DELETE   | /api/imports/x           | read       | 403    | key-not-enough
            POST     | /api/facts/x/decision    | import     | 403    | key-not-enough
            POST     | /api/entities/merge      | import     | 403    | key-not-enough
            POST     | /api/decisions/x/undo    | import     | 403    | key-not-enough
            POST     | /api/decisions/x/undo    | decide     | 400    | bad-request
            GET      | /api/decisions           | read       | 200    |
            DELETE   | /api/speeches/x          | decide     | 403    | key-not-enough
            GET      | /actuator                | decide     | 403    | key-not-enough
            GET      | /actuator                | administer | 200    |
            GET      | /actuator/prometheus     | read       | 403    | key-not-enough
            GET      | /actuator/health         | none       | 200    |
            GET      | /api/access              | none       | 200    |
            GET      | /                        | none       | 200    |
            GET      | /v3/api-docs             | none       | 200    |
            """)
    void aKeyAllowsWhatItsRoleCovers(String method, String address, String role, int status, String type)
            throws IOException {
        HttpResponse<String> answer = ask(method, address, role);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (type != null) {
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).contains("\"urn:quality-graph:" + type + "\"");
        }
        assertThat(answer.headers().firstValue("WWW-Authenticate").isPresent()).isEqualTo(status == 401);
    }

    @Test
    void anAgentNeedsAKeyThatMayRead() throws IOException {
        try (McpSyncClient nobody = AgentIT.client(port, Map.of());
                McpSyncClient reader = AgentIT.client(port, Map.of("Authorization", "Bearer " + key("read")))) {
            assertThatThrownBy(nobody::initialize).hasStackTraceContaining("401");
            reader.initialize();
            assertThat(reader.listTools().tools()).isNotEmpty();
        }
    }

    @Test
    void anImportKeyIsEnoughForImporting() throws IOException {
        assertThat(ask("POST", "/api/imports", "import").statusCode()).isNotIn(401, 403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/../api/schema", "//api/schema", "/%61pi/schema", "/api;x=1/schema", "/api/access/../schema"
            })
    void aPathIsNotHiddenFromTheDoorkeeper(String address) throws IOException {
        assertThat(ask("GET", address, "none").statusCode()).isIn(401, 400, 404);
    }

    @Test
    void aCallerLearnsWhatItsKeyAllows() throws IOException {
        assertThat(ask("GET", "/api/access", "none").body()).isEqualTo("{\"keyNeeded\":true,\"role\":null,\"may\":[]}");
        assertThat(ask("GET", "/api/access", "decide").body())
                .isEqualTo("{\"keyNeeded\":true,\"role\":\"decide\",\"may\":[\"read\",\"import\",\"decide\"]}");
    }

    @Test
    void keysAreNotLogged(CapturedOutput output) throws IOException {
        ask("GET", "/api/schema", "read");
        ask("POST", "/api/imports", "read");

        assertThat(output.getAll()).doesNotContain(key("read"));
    }
}
