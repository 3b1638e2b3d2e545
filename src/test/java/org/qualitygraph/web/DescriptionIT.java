package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The description of the interface says enough of each address to use it. */
class DescriptionIT extends RestTest {

    Stream<Arguments> operations() {
        return json("/v3/api-docs").at("/paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> arguments(method.getKey(), path.getKey(), method.getValue())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("operations")
    void describes(String method, String path, JsonNode operation) {
        assertThat(operation.at("/summary").asString("")).isNotBlank();
        assertThat(operation.at("/parameters").valueStream())
                .allSatisfy(parameter -> assertThat(parameter.at("/description").asString(""))
                        .as(parameter.at("/name").asString())
                        .isNotBlank());
        assertThat(operation.at("/responses").valueStream().flatMap(DescriptionIT::examples))
                .as("an example of an answer")
                .isNotEmpty();
        assertThat(operation
                        .at("/responses/default/content/application~1problem+json/example/type")
                        .asString(""))
                .startsWith("urn:quality-graph:");
        if (method.equals("post")) {
            assertThat(operation.at("/requestBody/content").valueStream()).isNotEmpty();
        }
    }

    /** {@return the examples of an answer that is no problem} */
    private static Stream<JsonNode> examples(JsonNode response) {
        return response.at("/content").properties().stream()
                .filter(content -> !content.getKey().equals("application/problem+json"))
                .map(content -> content.getValue())
                .filter(content -> content.has("example") || content.has("examples"));
    }
}
