package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The responsibility matrix of the sample speeches. */
class MatrixIT extends SamplesTest {

    /** 2011: 市质监局、市建设局、市商业局、市环保局分别作为产品质量、工程质量、服务质量、环境质量的牵头单位. */
    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"质量技术监督, 产品质量", "住房城乡建设, 工程质量", "环境保护, 环境质量"})
    void whoLeadsWhatStandsInItsCell(String function, String area) {
        JsonNode matrix = json("/api/responsibility-matrix?city=棠州市&year=2011&role=LEADS");

        assertThat(cells(matrix))
                .filteredOn(cell -> cell.at("/function").asString().equals(function)
                        && cell.at("/column").asString().equals(area))
                .singleElement()
                .satisfies(cell -> assertThat(List.of(
                                cell.at("/tasks").asInt(),
                                cell.at("/leads").asInt(),
                                cell.at("/owns").asInt()))
                        .isEqualTo(List.of(1, 1, 0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/responsibility-matrix?city=棠州市",
                "/api/responsibility-matrix?role=SUPPORTS&lineage=true",
                "/api/responsibility-matrix?by=cities&year=2022",
                "/api/responsibility-matrix?by=cities&lineage=true&function=市场监管",
                "/api/responsibility-matrix?by=cities&area=-&role=LEADS",
                "/api/responsibility-matrix?function=-&text=质量"
            })
    void behindACellStandAsManyTasksAsItCounts(String address) {
        assertThat(cells(json(address)))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(
                                json(URLDecoder.decode(cell.at("/behind").asString(), StandardCharsets.UTF_8))
                                        .at("/total")
                                        .asInt())
                        .as(cell.toString())
                        .isEqualTo(cell.at("/tasks").asInt()));
    }

    @ParameterizedTest(name = "leaders={0}")
    @CsvSource({"none, /unled", "several, /ledBySeveral"})
    void tasksThatNobodyOrSeveralLeadAreCountedAndListed(String leaders, String pointer) {
        JsonNode list = json("/api/tasks?size=1000&leaders=" + leaders);

        assertThat(list.at("/total").asInt())
                .isEqualTo(json("/api/responsibility-matrix").at(pointer).asInt());
        assertThat(list.at("/items").valueStream())
                .allSatisfy(task -> assertThat(task.at("/actors")
                                .valueStream()
                                .filter(actor -> actor.at("/role").asString().equals("LEADS"))
                                .count())
                        .matches(count -> leaders.equals("none") ? count == 0 : count > 1));
    }

    @Test
    void lineageCountsAPredecessorUnderTodaysFunction() {
        String address = "/api/responsibility-matrix?by=cities&city=棠州市&year=2011";

        assertThat(names(json(address))).contains("质量技术监督").doesNotContain("市场监管");
        assertThat(names(json(address + "&lineage=true"))).contains("市场监管").doesNotContain("质量技术监督");
    }

    @Test
    void aMaskedPlaceIsAColumnOnlyWhenAskedFor() {
        assertThat(columns("/api/responsibility-matrix?by=cities")).noneMatch(id -> id.startsWith("masked:"));
        assertThat(columns("/api/responsibility-matrix?by=cities&masked=true"))
                .anyMatch(id -> id.startsWith("masked:"));
    }

    @Test
    void isEmptyWhereNothingMatches() {
        JsonNode matrix = json("/api/responsibility-matrix?year=1999");

        assertThat(matrix.at("/cells").size()).isZero();
        assertThat(matrix.at("/tasks").asInt()).isZero();
    }

    @Test
    void isATableForASpreadsheet() {
        List<String> lines = get("/api/responsibility-matrix?city=棠州市&year=2011&role=LEADS&format=csv")
                .body()
                .lines()
                .toList();

        assertThat(lines.getFirst())
                .startsWith("\uFEFFfunction,")
                .contains("产品质量")
                .endsWith(",–");
        assertThat(lines).anyMatch(line -> line.startsWith("住房城乡建设,")).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"by=streets, by", "role=BOSS, role", "year=0, year", "size=3, size"})
    void aBadParameterIsNamed(String query, String parameter) {
        JsonNode problem = json("/api/responsibility-matrix?" + query);

        assertThat(problem.at("/status").asInt()).isEqualTo(400);
        assertThat(problem.at("/detail").asString()).contains("'" + parameter + "'");
    }

    private static List<JsonNode> cells(JsonNode matrix) {
        return matrix.at("/cells").valueStream().toList();
    }

    private static List<String> names(JsonNode matrix) {
        return matrix.at("/rows")
                .valueStream()
                .map(row -> row.at("/name").asString())
                .toList();
    }

    private List<String> columns(String address) {
        return json(address)
                .at("/columns")
                .valueStream()
                .map(column -> column.at("/id").asString())
                .toList();
    }
}
