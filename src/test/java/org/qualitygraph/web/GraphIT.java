package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.summary.Plan;
import org.qualitygraph.graph.CypherFile;
import org.qualitygraph.graph.SharedGraph;
import tools.jackson.databind.JsonNode;

class GraphIT extends RestTest {
    private String region;
    private String market;
    private String finance;
    private String enterprise;

    @BeforeAll
    void ids() {
        region = id("/api/cities?text=云州");
        market = id("/api/departments?city=云州市&text=市场");
        finance = id("/api/departments?city=云州市&text=财政");
        enterprise = id("/api/enterprises?text=恒岳");
    }

    private String id(String list) {
        return json(list).at("/items/0/id").asString();
    }

    @Test
    void aNeighbourhoodHasTheNodesAroundOneAndWhatStandsBetweenThem() {
        JsonNode around = json("/api/graph/" + market);

        assertThat(around.at("/center").asString()).isEqualTo(market);
        assertThat(texts(around.at("/nodes"), "name"))
                .contains("市场监督管理局", "云州市", "市场监管", "开展质量提升行动", "落实《质量强市实施意见》", "在质量强市大会上的讲话")
                .doesNotContain("财政局");
        assertThat(texts(around.at("/relationships"), "type"))
                .contains("LEADS", "OWNS", "OF", "HAS_FUNCTION", "MENTIONS", "GIVEN_IN", "SET_IN");
        assertThat(around.at("/truncated").asBoolean()).isFalse();
        assertThat(around.at("/total").asInt()).isEqualTo(around.at("/nodes").size() - 1);
    }

    @Test
    void everyRelationshipEndsInNodesThatAreThere() {
        JsonNode around = json("/api/graph/" + region + "?depth=3");
        Set<String> ids = new TreeSet<>(texts(around.at("/nodes"), "id"));

        assertThat(ids).hasSameSizeAs(texts(around.at("/nodes"), "id"));
        assertThat(ids).containsAll(texts(around.at("/relationships"), "from"));
        assertThat(ids).containsAll(texts(around.at("/relationships"), "to"));
        assertThat(ids).contains(market, finance, enterprise);
    }

    @Test
    void aStatedRelationshipLeadsToItsFact() {
        JsonNode leads = relationship(json("/api/graph/" + market + "?types=LEADS"), "LEADS");
        JsonNode fact = json("/api/facts/" + leads.at("/factId").asString());

        assertThat(leads.at("/evidence").size()).isEqualTo(1);
        assertThat(leads.at("/rule").asString()).isEqualTo("fixture");
        assertThat(fact.at("/kind").asString()).isEqualTo("responsibility");
        assertThat(fact.at("/type").asString()).isEqualTo("LEADS");
        assertThat(fact.at("/subject/name").asString()).isEqualTo("市场监督管理局");
        assertThat(fact.at("/subject/kind").asString()).isEqualTo("department");
        assertThat(fact.at("/object/name").asString()).isEqualTo("开展质量提升行动");
        assertThat(fact.at("/properties/obligation").asString()).isEqualTo("must");
        assertThat(fact.at("/confidence").asDouble()).isEqualTo(0.9);
        assertThat(fact.at("/year").asInt()).isEqualTo(2023);
        assertThat(fact.at("/evidence/0/text").asString()).isEqualTo("市场监督管理局要牵头开展质量提升行动");
        assertThat(fact.at("/evidence/0/sentence/text").asString()).isEqualTo("市场监督管理局要牵头开展质量提升行动，财政局配合。");
        assertThat(fact.at("/evidence/0/sentence/start").asInt())
                .isEqualTo(fact.at("/evidence/0/start").asInt());
    }

    @Test
    void whatTheGazetteerKnowsIsNoFact() {
        JsonNode of = relationship(json("/api/graph/" + market + "?types=OF"), "OF");

        assertThat(of.at("/factId").isNull()).isTrue();
        assertThat(of.at("/evidence").size()).isZero();
    }

    @Test
    void everyFactOfASpeechCanBeAskedFor() {
        JsonNode facts = json("/api/speeches/" + id("/api/speeches?host=云州市") + "/facts");
        List<String> ids =
                List.of("responsibilities", "awardFacts", "indicators", "problems", "departments", "policies").stream()
                        .flatMap(kind -> facts.at("/" + kind).valueStream())
                        .map(fact -> fact.at("/id").asString())
                        .toList();

        assertThat(ids).hasSize(10);
        assertThat(ids).allSatisfy(id -> {
            JsonNode fact = json("/api/facts/" + id);
            assertThat(fact.at("/id").asString()).isEqualTo(id);
            assertThat(fact.at("/evidence/0/sentence/text").asString())
                    .contains(fact.at("/evidence/0/text").asString());
        });
    }

    @Test
    void capsAreTold() {
        JsonNode cut = json("/api/graph/" + region + "?limit=1");
        JsonNode centre = cut.at("/nodes")
                .valueStream()
                .filter(node -> node.at("/id").asString().equals(region))
                .findFirst()
                .orElseThrow();
        long total = cut.at("/total").asLong();

        assertThat(cut.at("/nodes").size()).isEqualTo(2);
        assertThat(cut.at("/truncated").asBoolean()).isTrue();
        assertThat(total).isGreaterThan(4);
        assertThat(centre.at("/more").asLong())
                .isEqualTo(
                        centre.at("/degree").asLong() - cut.at("/relationships").size())
                .isPositive();
        Set<String> pieces = IntStream.range(0, (int) total)
                .mapToObj(skip -> json("/api/graph/" + region + "?limit=1&skip=" + skip))
                .flatMap(part -> texts(part.at("/nodes"), "id").stream())
                .collect(Collectors.toSet());
        assertThat(pieces).hasSize((int) total + 1);
    }

    @Test
    void filtersNarrowTheNeighbours() {
        assertThat(texts(json("/api/graph/" + market + "?labels=Task").at("/nodes"), "kind"))
                .containsOnly("department", "task");
        assertThat(texts(json("/api/graph/" + market + "?types=LEADS,OWNS").at("/nodes"), "kind"))
                .containsOnly("department", "task");
        assertThat(json("/api/graph/" + market + "?labels=Award").at("/total").asInt())
                .isZero();
    }

    @Test
    void theShortestWaysAreFoundWithTheirEvidence() {
        JsonNode answer = json("/api/graph/path?from=" + market + "&to=" + finance + "&types=LEADS,SUPPORTS");

        assertThat(answer.at("/length").asInt()).isEqualTo(2);
        assertThat(answer.at("/paths").size()).isEqualTo(1);
        assertThat(answer.at("/paths/0/nodes/0").asString()).isEqualTo(market);
        assertThat(answer.at("/paths/0/nodes/2").asString()).isEqualTo(finance);
        assertThat(texts(answer.at("/relationships"), "id"))
                .hasSize(2)
                .contains(answer.at("/paths/0/relationships/0").asString());
        assertThat(texts(answer.at("/relationships"), "factId"))
                .allSatisfy(id -> assertThat(answer.at("/facts/" + id + "/evidence/0/sentence/text")
                                .asString())
                        .contains("财政局配合"));
    }

    @Test
    void noWayIsAnEmptyAnswer() {
        JsonNode answer = json("/api/graph/path?from=" + market + "&to=" + enterprise + "&types=LEADS");

        assertThat(answer.at("/paths").size()).isZero();
        assertThat(answer.at("/length").isNull()).isTrue();
        assertThat(json("/api/graph/path?from=" + market + "&to=" + enterprise + "&maxLength=1")
                        .at("/paths")
                        .size())
                .isZero();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /api/graph/none                              | 404 | There is no node 'none'
            /api/graph/path?from=none&to=nowhere         | 404 | There is no node 'none' or 'nowhere'
            /api/facts/none                              | 404 | There is no fact 'none'
            /api/graph/path?from=a&to=a                  | 400 | Parameters 'from' and 'to' are the same node
            /api/graph/path?from=a                       | 400 | Parameter 'to' must not be blank.
            /api/graph/path?from=a&to=b&maxLength=9      | 400 | Parameter 'maxLength' must be less than
            /api/graph/none?depth=4                      | 400 | Parameter 'depth' must be less than
            /api/graph/none?limit=101                    | 400 | Parameter 'limit' must be less than
            /api/graph/none?skip=-1                      | 400 | Parameter 'skip' must be greater than
            /api/graph/none?types=LIKES                  | 400 | Parameter 'types[0]' takes one of HAS_SECTION
            /api/graph/none?labels=X`) DETACH DELETE n// | 400 | Parameter 'labels[0]' takes one of Speech
            """)
    void refusesWhatMakesNoSense(String address, int status, String detail) {
        JsonNode problem = json(address);

        assertThat(problem.at("/status").asInt()).isEqualTo(status);
        assertThat(problem.at("/detail").asString()).startsWith(detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts-by-id", "neighbours", "subgraph", "paths", "known-ids"})
    void startsFromAnIndex(String statement) {
        Plan plan = SharedGraph.driver()
                .executableQuery("EXPLAIN " + CypherFile.read("read", statement))
                .withParameters(Map.of("ids", List.of("a"), "from", "a", "to", "b", "skip", 0, "limit", 1, "most", 1))
                .execute()
                .summary()
                .plan();

        assertThat(operators(plan)).isNotEmpty().noneMatch(operator -> operator.contains("Scan"));
    }

    private static List<String> operators(Plan plan) {
        List<String> names = new ArrayList<>(List.of(plan.operatorType()));
        plan.children().forEach(child -> names.addAll(operators(child)));
        return names;
    }

    private static JsonNode relationship(JsonNode answer, String type) {
        return answer.at("/relationships")
                .valueStream()
                .filter(each -> each.at("/type").asString().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list, String name) {
        return list.valueStream().map(each -> each.at("/" + name).asString()).toList();
    }
}
