package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qualitygraph.Multipart;
import tools.jackson.databind.JsonNode;

/** What the description of the interface shows of imports and decisions; {@code -Dexamples=write} makes it anew. */
class ChangeExamplesIT extends DecisionTest {

    @Test
    void eachAddressOfDecisionsShowsAnAnswer() throws IOException {
        JsonNode ruling = rule(
                fact("named.txt", "responsibilities", "actor", "农业农村局")
                        .at("/id")
                        .asString(),
                "correct",
                Map.of("actor", "商务局"));
        holds(HttpMethod.POST, "/api/facts/{id}/decision", ruling);
        holds(
                HttpMethod.GET,
                "/api/decisions/{id}",
                json("/api/decisions/" + ruling.at("/id").asString()));
        Map<String, Object> names = new HashMap<>();
        names.put("into", enterprise("恒岳机械集团"));
        names.put("entities", List.of(enterprise("恒岳机械有限公司")));
        holds(HttpMethod.POST, "/api/entities/merge", decided("/api/entities/merge", names));
        holds(HttpMethod.GET, "/api/decisions", json("/api/decisions"));
        holds(HttpMethod.POST, "/api/entities/split", decided("/api/entities/split", names));
        JsonNode naming = decided("/api/entities/masked:" + speech("masked.txt") + "/name", Map.of("name", "芦汀市"));
        holds(HttpMethod.POST, "/api/entities/{id}/name", naming);
        holds(HttpMethod.POST, "/api/decisions/{id}/undo", undo(naming));
    }

    private String enterprise(String name) {
        return find("/api/enterprises", "name", name).at("/id").asString();
    }

    @Test
    void eachAddressOfImportsShowsAnAnswer() throws IOException {
        String address = "http://localhost:" + port + "/api/imports";
        JsonNode sent = mapper.readTree(
                send(new Multipart().file("named.txt", NAMED).to(address)).body());
        holds(HttpMethod.POST, "/api/imports", sent);
        String id = sent.at("/id").asString();
        // The events end with the import.
        assertThat(get("/api/imports/" + id + "/events").body()).contains("event:report");
        holds(HttpMethod.GET, "/api/imports/{id}", json("/api/imports/" + id));
        holds(HttpMethod.GET, "/api/imports", json("/api/imports"));
        JsonNode late = mapper.readTree(request("DELETE", "/api/imports/" + id).body());
        holds(HttpMethod.DELETE, "/api/imports/{id}", late);
    }

    /** Holds the example to have the members of the answer. */
    private void holds(HttpMethod method, String path, JsonNode answer) throws IOException {
        JsonNode example = new Examples(mapper).example(method, path, answer);

        assertThat(example.at("/type").asString("")).doesNotStartWith("urn:quality-graph:");
        for (String inside : List.of("", "/0", "/items/0", "/files/0")) {
            assertThat(example.at(inside).propertyNames())
                    .as("%s %s %s", method, path, inside)
                    .containsExactlyElementsOf(answer.at(inside).propertyNames());
        }
    }
}
