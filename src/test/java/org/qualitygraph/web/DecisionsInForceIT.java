package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qualitygraph.Multipart;
import tools.jackson.databind.JsonNode;

/** What people decided holds for what leaves as a file, for agents, and for files that come in over HTTP. */
class DecisionsInForceIT extends DecisionTest {
    private static final String MORE = NAMED + "当前，我市质量工作还存在一些问题：基层质量技术人才不足。\n";

    private String rejected() {
        String id =
                fact("named.txt", "awardFacts", "subject", "恒岳机械集团").at("/id").asString();
        rule(id, "reject", Map.of());
        rule(
                fact("named.txt", "responsibilities", "actor", "农业农村局")
                        .at("/id")
                        .asString(),
                "correct",
                Map.of("actor", "商务局"));
        return id;
    }

    @Test
    void noFileTellsARejectedFactButThoseThatMakeTheGraphAnew() {
        String id = rejected();
        List<JsonNode> lines = get("/api/export?format=jsonl")
                .body()
                .lines()
                .map(line -> mapper.readTree(line))
                .toList();

        assertThat(lines)
                .noneMatch(line -> line.at("/properties/factId").asString("").equals(id))
                .noneMatch(line -> line.at("/labels").toString().contains("Extraction"))
                .anyMatch(line -> line.at("/properties/verdict").asString("").equals("reject"))
                .anyMatch(line -> line.at("/properties/actor").asString("").equals("商务局"));
        for (String format : List.of("turtle", "graphml", "jsonld")) {
            assertThat(get("/api/export?format=" + format).body())
                    .as(format)
                    .contains("Decision")
                    .doesNotContain("Extraction");
        }
        assertThat(get("/api/export?format=cypher").body()).contains(":`Decision`", ":`Extraction`");
        assertThat(get("/api/export?format=csv&query=winners-of-an-award&award=提名奖")
                        .body())
                .doesNotContain("恒岳机械集团");
    }

    @Test
    void agentsAreToldWhatWasDecided() {
        String id = rejected();
        try (McpSyncClient client = AgentIT.client(port, Map.of())) {
            client.initialize();
            assertThat(told(client, "fact", Map.of("id", id))).contains("rejected", "林知远");
            assertThat(told(client, "tasks", Map.of("department", "商务局"))).contains("农产品追溯平台");
            assertThat(told(client, "tasks", Map.of("department", "农业农村局"))).contains("\"total\":0");
        }
    }

    private static String told(McpSyncClient client, String tool, Map<String, Object> arguments) {
        return client.callTool(
                        CallToolRequest.builder(tool).arguments(arguments).build())
                .toString();
    }

    @Test
    void aDryRunAndAnImportTellWhatWillBeSoAfterTheDecisions() {
        String id = rejected();

        JsonNode dry = imported("?dryRun=true");
        JsonNode wet = imported("");

        assertThat(kinds(dry)).contains("problems").doesNotContain("awardFacts", "responsibilities");
        assertThat(wet.at("/changes")).isEqualTo(dry.at("/changes"));
        assertThat(texts(facts("named.txt").at("/awardFacts"), "subject")).containsExactly("恒岳机械有限公司");
        assertThat(json("/api/tasks?department=商务局").at("/total").asInt()).isEqualTo(1);
        assertThat(json("/api/facts/" + id).at("/status").asString()).isEqualTo("rejected");
    }

    private JsonNode imported(String query) {
        String address = "http://localhost:" + port + "/api/imports" + query;
        String id = mapper.readTree(send(new Multipart().file("named.txt", MORE).to(address))
                        .body())
                .at("/id")
                .asString();
        // The events end with the import.
        assertThat(get("/api/imports/" + id + "/events").body()).contains("event:report");
        return json("/api/imports/" + id);
    }

    private static List<String> kinds(JsonNode report) {
        return texts(report.at("/changes"), "kind");
    }
}
