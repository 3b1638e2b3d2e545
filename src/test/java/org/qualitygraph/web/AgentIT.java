package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The tools as the protocol's own client sees them. */
class AgentIT extends SamplesTest {
    private McpSyncClient client;

    @BeforeAll
    void connect() {
        client = client(port, Map.of());
        client.initialize();
    }

    @AfterAll
    void disconnect() {
        client.close();
    }

    /** {@return a client that sends the headers with each request} */
    static McpSyncClient client(int port, Map<String, String> headers) {
        HttpClientStreamableHttpTransport transport = HttpClientStreamableHttpTransport.builder(
                        "http://localhost:" + port)
                .endpoint("/mcp")
                .httpRequestCustomizer((request, method, address, body, context) -> headers.forEach(request::header))
                .build();
        return McpClient.sync(transport).build();
    }

    private JsonNode call(String tool, String arguments) {
        CallToolResult result = result(tool, arguments);
        assertThat(result.isError()).as(text(result)).isFalse();
        return mapper.readTree(text(result));
    }

    @SuppressWarnings("unchecked")
    private CallToolResult result(String tool, String arguments) {
        Map<String, Object> given = mapper.readValue(arguments, Map.class);
        return client.callTool(CallToolRequest.builder(tool).arguments(given).build());
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().getFirst()).text();
    }

    @Test
    void everyToolIsListedDescribedAndOnlyReads() {
        List<Tool> tools = client.listTools().tools();

        assertThat(tools)
                .extracting(Tool::name)
                .containsExactlyInAnyOrder(
                        "search", "entity", "fact", "tasks", "compare", "questions", "ask", "cypher", "schema");
        assertThat(tools).allSatisfy(tool -> {
            assertThat(tool.description()).isNotBlank();
            assertThat(tool.annotations().readOnlyHint()).isTrue();
            JsonNode properties = mapper.valueToTree(tool.inputSchema()).at("/properties");
            assertThat(properties.propertyNames())
                    .allSatisfy(name -> assertThat(
                                    properties.at("/" + name + "/description").asString())
                            .as(tool.name() + "." + name)
                            .isNotBlank());
        });
        JsonNode tasks = mapper.valueToTree(tools.stream()
                .filter(tool -> tool.name().equals("tasks"))
                .findFirst()
                .orElseThrow()
                .inputSchema());
        assertThat(tasks.at("/properties/role/enum")).isEqualTo(mapper.readTree("[\"LEADS\",\"OWNS\",\"SUPPORTS\"]"));
        assertThat(tasks.at("/properties/size/maximum").asInt()).isEqualTo(1000);
        assertThat(tasks.at("/additionalProperties").asBoolean()).isFalse();
    }

    @Test
    void eachToolAnswersWhatItsAddressAnswers() {
        assertThat(call("search", "{\"q\":\"市场监管\",\"kind\":\"department\"}"))
                .isEqualTo(json("/api/search?q=市场监管&kind=department"));
        assertThat(call("tasks", "{\"city\":\"棠州市\",\"role\":\"LEADS\",\"size\":3}"))
                .isEqualTo(json("/api/tasks?city=棠州市&role=LEADS&size=3"));
        assertThat(call("compare", "{\"ids\":[\"棠州市\",\"芦汀市\"]}")).isEqualTo(json("/api/cities/compare?ids=棠州市,芦汀市"));
        assertThat(call("ask", "{\"question\":\"targets-and-results\",\"parameters\":{\"city\":\"昭浦市\"}}"))
                .isEqualTo(json("/api/queries/targets-and-results?city=昭浦市"));
        assertThat(call("questions", "{\"audience\":\"analyst\"}").at("/items"))
                .isEqualTo(json("/api/queries?audience=analyst&size=1000").at("/items"));
        assertThat(call("schema", "{}")).isEqualTo(json("/api/schema"));
        String city = json("/api/cities?text=棠州市").at("/items/0/id").asString();
        assertThat(call("entity", "{\"id\":\"%s\",\"limit\":5}".formatted(city)))
                .isEqualTo(json("/api/graph/" + city + "?limit=5"));
        String task = json("/api/tasks?city=棠州市").at("/items/0/id").asString();
        JsonNode fact = call("fact", "{\"id\":\"%s\"}".formatted(task));
        assertThat(fact).isEqualTo(json("/api/facts/" + task));
        assertThat(fact.at("/evidence/0/sentence/text").asString()).isNotBlank();
        assertThat(call("cypher", "{\"statement\":\"MATCH (t:Task) RETURN count(t) AS tasks\"}")
                        .at("/rows/0/0")
                        .asInt())
                .isEqualTo(json("/api/tasks").at("/total").asInt());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            search    | {"q":"x","kind":"wish"}                              | Parameter 'kind' must match
            search    | {"q":"x","size":1001}                                | size: must have a maximum value of 1000
            tasks     | {"role":"BOSS"}                                      | role: does not have a value in the enumeration
            tasks     | {"colour":"red"}                                     | 'colour'
            entity    | {"id":"none"}                                        | There is no node 'none'
            fact      | {"id":"none"}                                        | There is no fact 'none'
            compare   | {"ids":["棠州市"]}                                    | 'ids'
            ask       | {"question":"nothing"}                               | There is no question 'nothing'
            ask       | {"question":"winners-of-an-award"}                   | Parameter 'award' is missing
            cypher    | {"statement":"MATCH (n) DETACH DELETE n"}            | DETACH is not possible here
            cypher    | {"statement":"RETURN range(1, $x)","parameters":{"x":100000}} | could grow
            cypher    | {"statement":"MATCH (n RETURN n"}                    |
            """)
    void whatIsWrongIsToldAsOverHttp(String tool, String arguments, String sentence) {
        CallToolResult result = result(tool, arguments);

        assertThat(result.isError()).isTrue();
        assertThat(text(result)).contains(sentence == null ? "Invalid" : sentence);
    }

    @Test
    void anotherSitesPageReachesNoTool() {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/mcp"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .header("Origin", "https://evil.example")
                .POST(HttpRequest.BodyPublishers.ofString("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}"));

        assertThat(send(request).statusCode()).isEqualTo(403);
    }

    @Test
    void aServerWithoutSessionsHasNothingToGet() {
        assertThat(get("/mcp", "Accept", "text/event-stream").statusCode()).isEqualTo(405);
        assertThat(client.getServerCapabilities().tools()).isNotNull();
        assertThat(client.getServerCapabilities().prompts()).isNull();
    }
}
