package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The examples in the description of the interface, which {@code -Dexamples=write} makes anew from the samples. They are held to
 * have the members of today's answers; what these tell may change with every rule.
 */
class ExamplesIT extends SamplesTest {
    /** The questions' part of the interface; imports and decisions are shown by {@link ChangeExamplesIT}. */
    private static final Set<String> TAGS = Set.of(
            "Access",
            "Awards",
            "Cities",
            "Collectives",
            "Cypher",
            "Departments",
            "Enterprises",
            "Graph",
            "Policies",
            "Questions",
            "Schema",
            "Search",
            "Speeches",
            "Tasks");

    Stream<Arguments> addresses() {
        JsonNode paths = json("/v3/api-docs").at("/paths");
        return paths.propertyNames().stream()
                .flatMap(path -> paths.get(path).propertyNames().stream()
                        .filter(method -> isAsked(paths.get(path).get(method)))
                        .map(method -> arguments(method.toUpperCase(Locale.ROOT), path)));
    }

    private static boolean isAsked(JsonNode operation) {
        return operation
                .at("/tags")
                .valueStream()
                .map(tag -> tag.asString().split(" ", 2)[0])
                .anyMatch(TAGS::contains);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("addresses")
    void eachAddressShowsAnAnswer(String method, String path) throws IOException {
        JsonNode answer = answer(method, path);
        JsonNode example = new Examples(mapper).example(HttpMethod.valueOf(method), path, answer);

        assertThat(example.at("/type").asString("")).doesNotStartWith("urn:quality-graph:");
        assertThat(example.propertyNames()).containsExactlyElementsOf(answer.propertyNames());
        assertThat(example.at("/items/0").propertyNames())
                .containsExactlyElementsOf(answer.at("/items/0").propertyNames());
    }

    @Test
    void theDescriptionHoldsThem() {
        JsonNode docs = json("/v3/api-docs");

        assertThat(addresses()).hasSizeGreaterThan(60).allSatisfy(address -> {
            JsonNode operation = docs.at("/paths")
                    .get((String) address.get()[1])
                    .get(((String) address.get()[0]).toLowerCase(Locale.ROOT));
            assertThat(operation
                            .at("/responses/200/content/application~1json/example")
                            .isObject())
                    .as(address.get()[1].toString())
                    .isTrue();
            assertThat(operation
                            .at("/responses/default/content/application~1problem+json/example/type")
                            .asString())
                    .isEqualTo("urn:quality-graph:bad-request");
        });
    }

    @Test
    void aKeyIsDescribedAndNotDemanded() {
        JsonNode docs = json("/v3/api-docs");

        assertThat(docs.at("/components/securitySchemes/key/scheme").asString()).isEqualTo("bearer");
        assertThat(docs.at("/security").toString()).isEqualTo("[{\"key\":[]},{}]");
    }

    private JsonNode answer(String method, String path) {
        if (method.equals("POST")) {
            return mapper.readTree(send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "{\"statement\":\"MATCH (d:Department)-[r:LEADS]->(t:Task) RETURN d, r, t"
                                            + " LIMIT 1\"}")))
                    .body());
        }
        return json(address(path));
    }

    private String address(String path) {
        return switch (path) {
            case "/api/access", "/api/schema", "/api/responsibility-matrix" -> path;
            case "/api/cities/compare" -> path + "?limit=1&ids=" + names("/api/cities?sort=-tasks&size=2");
            case "/api/search", "/api/search/suggest" -> path + "?q=市场监管";
            case "/api/graph/{id}" -> "/api/graph/" + id("/api/departments?sort=-leads") + "?limit=2";
            case "/api/graph/path" ->
                path + "?limit=1&from=" + id("/api/departments?sort=-leads") + "&to="
                        + id("/api/awards?sort=-speeches");
            case "/api/facts/{id}" ->
                "/api/facts/"
                        + json(address("/api/enterprises/{id}"))
                                .at("/awards/0/id")
                                .asString();
            case "/api/speeches/{id}", "/api/speeches/{id}/facts" -> filled(path, id("/api/speeches?sort=-tasks"));
            case "/api/cities/{id}" -> filled(path, id("/api/cities?sort=-tasks"));
            case "/api/departments/{id}", "/api/departments/{id}/tasks" ->
                filled(path, id("/api/departments?sort=-leads"));
            case "/api/enterprises/{id}" -> filled(path, id("/api/enterprises?sort=-awards"));
            case "/api/awards/{id}" -> filled(path, id("/api/awards?sort=-winners"));
            case "/api/policies/{id}" -> filled(path, id("/api/policies?sort=-speeches"));
            case "/api/collectives/{id}" -> filled(path, id("/api/collectives?sort=-tasks"));
            case "/api/tasks/{id}" -> filled(path, id("/api/tasks?sort=-actors"));
            case "/api/queries/{name}" -> example("/api/queries/busiest-departments");
            default -> path.startsWith("/api/queries/") ? example(path) : path + "?size=1";
        };
    }

    private String example(String path) {
        return json("/api/queries?size=1000")
                .at("/items")
                .valueStream()
                .filter(question -> path.endsWith("/" + question.at("/name").asString()))
                .map(question -> URLDecoder.decode(question.at("/example").asString(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static String filled(String path, String id) {
        return path.replace("{id}", id);
    }

    private String id(String list) {
        return json(list + "&size=1").at("/items/0/id").asString();
    }

    private String names(String list) {
        return String.join(",", json(list).at("/items").findValuesAsString("name"));
    }
}
