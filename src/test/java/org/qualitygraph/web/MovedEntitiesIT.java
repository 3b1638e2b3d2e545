package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Ids that are gone because people merged or named what had them. */
class MovedEntitiesIT extends DecisionTest {

    private String enterprise(String name) {
        return find("/api/enterprises", "name", name).at("/id").asString();
    }

    private String department(String name) {
        return find("/api/departments?city=棠州市", "name", name).at("/id").asString();
    }

    private JsonNode merge(String goes, String stays) {
        return decided("/api/entities/merge", Map.of("into", stays, "entities", List.of(goes)))
                .at("/0");
    }

    private void assertLeads(String from, String to) {
        HttpResponse<String> answer = get(from);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).hasValue(to);
        assertThat(answer.headers().allValues("Cache-Control")).containsOnly("no-cache");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(mapper.readTree(answer.body()).at("/type").asString()).isEqualTo("urn:quality-graph:moved");
        assertThat(get(to).statusCode()).isEqualTo(200);
    }

    @Test
    void whatWasMergedLeadsToWhatStaysUntilThatIsUndone() {
        String stays = enterprise("恒岳机械有限公司");
        String goes = enterprise("恒岳机械集团");
        JsonNode merge = merge(goes, stays);

        assertLeads("/api/enterprises/" + goes, "/api/enterprises/" + stays);
        assertLeads("/api/graph/" + goes + "?depth=1&limit=5", "/api/graph/" + stays + "?depth=1&limit=5");
        assertThat(get("/api/enterprises/" + goes).body()).contains(goes, stays);
        undo(merge);
        assertThat(get("/api/enterprises/" + goes).statusCode()).isEqualTo(200);
        assertThat(get("/api/enterprises/" + stays).statusCode()).isEqualTo(200);
    }

    @Test
    void mergeAfterMergeLeadsToTheLastAndKeepsWhatWasAsked() {
        String first = department("农业农村局");
        String second = department("市场监督管理局");
        importFiles(NAMED + "三是市教育局要牵头组织质量知识讲座。\n", MASKED);
        String third = department("教育局");
        merge(first, second);
        merge(second, third);

        assertLeads("/api/departments/" + first, "/api/departments/" + third);
        assertLeads(
                "/api/departments/" + first + "/tasks?role=OWNS&format=csv",
                "/api/departments/" + third + "/tasks?role=OWNS&format=csv");
    }

    @Test
    void aNamedPlaceIsFoundUnderTheIdItHadWithoutOne() {
        String masked = "masked:" + speech("masked.txt");
        assertThat(get("/api/cities/" + masked).statusCode()).isEqualTo(200);
        decided("/api/entities/" + masked + "/name", Map.of("name", "棠州市"));

        assertLeads(
                "/api/cities/" + masked,
                "/api/cities/" + find("/api/cities", "name", "棠州市").at("/id").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/enterprises/none", "/api/cities/masked:none", "/api/graph/none", "/api/awards/%2F.."})
    void whatNeverWasIsNotFound(String address) {
        merge(enterprise("恒岳机械集团"), enterprise("恒岳机械有限公司"));

        assertThat(get(address).statusCode()).isIn(400, 404);
        assertThat(get(address).headers().firstValue("Location")).isEmpty();
    }

    @Test
    void agentsAreToldWhatToAskFor() {
        String stays = enterprise("恒岳机械有限公司");
        String goes = enterprise("恒岳机械集团");
        merge(goes, stays);
        String call = """
                {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"entity","arguments":{"id":"%s"}}}""".formatted(goes);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/mcp"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(call)));

        assertThat(answer.body()).contains("\"isError\":true", "is told of as '" + stays + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cities/{id}",
                "/api/departments/{id}",
                "/api/departments/{id}/tasks",
                "/api/enterprises/{id}",
                "/api/awards/{id}",
                "/api/policies/{id}",
                "/api/collectives/{id}",
                "/api/graph/{id}"
            })
    void theDescriptionTellsOfIt(String path) {
        JsonNode responses =
                json("/v3/api-docs").at("/paths").path(path).at("/get").path("responses");

        assertThat(responses.propertyNames()).contains("200", "308", "404", "default");
        assertThat(responses.at("/308/description").asString()).contains("Location");
        assertThat(responses.path("200").at("/content/application~1json/schema"))
                .isNotEmpty();
    }
}
