package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitygraph.graph.SharedGraph;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

class CypherIT extends GateTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        SharedGraph.register(registry);
    }

    @BeforeAll
    void write() {
        SharedGraph.clear();
        writeFixture();
    }

    @Test
    void answersWithRowsGraphPlanAndTime() {
        JsonNode answer = run(
                "MATCH (d:Department {name: $name})-[r:LEADS]->(t:Task) RETURN d, r, t.text AS text",
                Map.of("name", "市场监督管理局"));

        assertThat(answer.at("/columns").toString()).isEqualTo("[\"d\",\"r\",\"text\"]");
        assertThat(answer.at("/rowCount").asInt()).isEqualTo(1);
        assertThat(answer.at("/rows/0/0/_type").asString()).isEqualTo("node");
        assertThat(answer.at("/rows/0/0/properties/name").asString()).isEqualTo("市场监督管理局");
        assertThat(answer.at("/rows/0/1/type").asString()).isEqualTo("LEADS");
        assertThat(answer.at("/rows/0/2").asString()).isEqualTo("开展质量提升行动");
        assertThat(answer.at("/graph/nodes").size()).isEqualTo(2);
        assertThat(answer.at("/graph/nodes/0/kind").asString()).isEqualTo("department");
        assertThat(answer.at("/graph/relationships/0/from")).isEqualTo(answer.at("/rows/0/0/id"));
        assertThat(answer.at("/graph/relationships/0/factId").asString()).isNotEmpty();
        assertThat(answer.at("/plan/operator").asString()).isEqualTo("ProduceResults");
        assertThat(answer.at("/plan/rows").asInt()).isEqualTo(1);
        assertThat(answer.at("/dbHits").asInt()).isPositive();
        assertThat(answer.at("/millis").isNumber()).isTrue();
        assertThat(answer.at("/truncated").asBoolean()).isFalse();
    }

    @Test
    void aNodeOfTheCanvasCanBeAskedForFurther() {
        JsonNode node = run("MATCH (t:Task) RETURN t LIMIT 1").at("/graph/nodes/0");

        assertThat(json("/api/graph/" + node.at("/id").asString()).at("/center"))
                .isEqualTo(node.at("/id"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '→', quoteCharacter = '§', textBlock = """
            null                                     → null
            9007199254740993                         → {"_type":"number","value":"9007199254740993"}
            0.0 / 0.0                                → {"_type":"number","value":"NaN"}
            date('2022-01-31')                       → {"_type":"date","value":"2022-01-31"}
            localdatetime('2022-01-31T10:00')        → {"_type":"localDateTime","value":"2022-01-31T10:00"}
            duration('P1Y2M')                        → {"_type":"duration","value":"P14M0DT0S"}
            point({x: 1, y: 2})                      → {"_type":"point","srid":7203,"x":1.0,"y":2.0,"z":null}
            [1, 'a', {b: true}]                      → [1,"a",{"b":true}]
            """)
    void valuesAreSafeInJson(String expression, String json) {
        assertThat(run("RETURN " + expression + " AS value").at("/rows/0/0").toString())
                .isEqualTo(json);
    }

    @Test
    void aPathHasItsPartsInOrder() {
        JsonNode path = run("MATCH p = (:Department)-[:LEADS]->(:Task)<-[:SUPPORTS]-(:Department) RETURN p LIMIT 1")
                .at("/rows/0/0");

        assertThat(path.at("/_type").asString()).isEqualTo("path");
        assertThat(path.at("/nodes").size()).isEqualTo(3);
        assertThat(path.at("/relationships/1/type").asString()).isEqualTo("SUPPORTS");
    }

    @Test
    void theEndsOfARelationshipThatIsReturnedAloneAreThere() {
        JsonNode graph = run("MATCH ()-[r:LEADS]->() RETURN r").at("/graph");

        assertThat(graph.at("/nodes").size()).isEqualTo(2);
        assertThat(graph.at("/relationships").size()).isEqualTo(1);
    }

    @Test
    void capsAreTold() {
        JsonNode rows = run("UNWIND range(1, 1000) AS a UNWIND range(1, 2) AS b RETURN a, b");
        JsonNode bytes = run("UNWIND range(1, 1000) AS a RETURN [i IN range(1, 500) | '质量质量质量质量']");

        assertThat(rows.at("/rowCount").asInt()).isEqualTo(1000);
        assertThat(rows.at("/truncatedBy").asString()).isEqualTo("rows");
        assertThat(bytes.at("/rowCount").asInt()).isBetween(10, 999);
        assertThat(bytes.at("/truncatedBy").asString()).isEqualTo("bytes");
        assertThat(bytes.toString().length()).isLessThan(5_000_000);
    }

    @Test
    void explainTellsThePlanAlone() {
        JsonNode answer =
                mapper.readTree(post("{\"statement\":\"MATCH (n:Task) RETURN n\"}", "application/json", "?explain=true")
                        .body());

        assertThat(answer.at("/rows").size()).isZero();
        assertThat(answer.at("/columns/0").asString()).isEqualTo("n");
        assertThat(answer.at("/plan/children/0/operator").asString()).isEqualTo("NodeByLabelScan");
        assertThat(answer.at("/dbHits").isNull()).isTrue();
    }

    @Test
    void theDatabaseRemarksWhereANameIsUnknown() {
        JsonNode remark = run("MATCH (n:Unheard)\nRETURN n").at("/notifications/0");

        assertThat(remark.at("/severity").asString()).isEqualTo("WARNING");
        assertThat(remark.at("/line").asInt()).isEqualTo(1);
        assertThat(remark.at("/column").asInt()).isEqualTo(10);
    }

    @ParameterizedTest(name = "{0}: {1} {2} at {3}:{4}")
    @CsvSource(delimiter = '→', quoteCharacter = '§', textBlock = """
            MTCH (n) RETURN n                → cypher-error → Neo.ClientError.Statement.SyntaxError → 1 → 1  → Invalid input 'MTCH'
            MATCH (n)@RETURN m               → cypher-error → Neo.ClientError.Statement.SyntaxError → 2 → 8  → Variable `m` not defined
            RETURN date('yesterday')         → cypher-error → Neo.ClientError.Statement.SyntaxError → 0 → 0  → Text cannot be parsed
            RETURN $missing                  → cypher-error → Neo.ClientError.Statement.ParameterMissing → 0 → 0 → Expected parameter(s): missing
            CALL dbms.listConfig()           → cypher-refused → PROCEDURE_NOT_ALLOWED               → 1 → 6  → The procedure dbms.listConfig
            MATCH (n) DELETE n               → cypher-refused → NOT_READ_ONLY                       → 1 → 11 → DELETE is not possible here
            """)
    void anErrorTellsWhatWhereAndWhy(String statement, String type, String code, int line, int column, String detail) {
        JsonNode problem = run(statement.replace('@', '\n'));

        assertThat(problem.at("/type").asString()).isEqualTo("urn:quality-graph:" + type);
        assertThat(problem.at("/status").asInt()).isEqualTo(400);
        assertThat(problem.at("/detail").asString()).startsWith(detail);
        assertThat(problem.at("/line").asInt(0)).isEqualTo(line);
        assertThat(problem.at("/column").asInt(0)).isEqualTo(column);
        if (!code.endsWith("SyntaxError") || line > 0) {
            assertThat(problem.at("/code").asString()).isEqualTo(code);
        }
        if (type.equals("cypher-error")) {
            assertThat(problem.at("/hint").asString()).isNotEmpty();
        }
    }

    @ParameterizedTest(name = "{1} {2}")
    @CsvSource(delimiter = '→', quoteCharacter = '§', textBlock = """
            {"statement":                     → application/json → 400 → bad-request
            {"statement":""}                  → application/json → 400 → bad-request
            {"parameters":{}}                 → application/json → 400 → bad-request
            []                                → application/json → 400 → bad-request
            RETURN 1                          → text/plain       → 415 → unsupported-media-type
            statement=RETURN+1                → application/x-www-form-urlencoded → 415 → unsupported-media-type
            """)
    void aBodyThatIsNoStatementIsRefused(String body, String type, int status, String problem) {
        HttpResponse<String> answer = post(body, type, "");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("urn:quality-graph:" + problem);
    }

    @Test
    void deeplyNestedJsonIsRefused() {
        String body =
                "{\"statement\":\"RETURN 1\",\"parameters\":{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}}";

        assertThat(post(body, "application/json", "").statusCode()).isEqualTo(400);
    }

    @Test
    void twoRunAtOnceAndTheOthersAreToldToWait() {
        String endless = "{\"statement\":\"MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN max(size(labels(a)) +"
                + " size(labels(h)))\"}";
        List<HttpResponse<String>> answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> post(endless, "application/json", ""),
                        command -> Thread.ofVirtual().start(command)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers.stream().filter(answer -> answer.statusCode() == 422))
                .hasSize(2);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 429))
                .hasSize(6)
                .allSatisfy(answer -> {
                    assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
                    assertThat(answer.body()).contains("urn:quality-graph:too-many-requests");
                });
        assertThat(onceAPlaceIsFree("RETURN 1 AS one").at("/rows/0/0").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource
    void theReadmesStatementsRun(String statement) {
        assertThat(run(statement).at("/rows").isArray()).isTrue();
    }

    static Stream<String> theReadmesStatementsRun() throws IOException {
        return Pattern.compile("(?s)```cypher\n(.*?)```")
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(found -> found.group(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE"})
    void onlyPostIsTaken(String method) {
        assertThat(request(method, "/api/cypher").statusCode()).isEqualTo(405);
    }
}
