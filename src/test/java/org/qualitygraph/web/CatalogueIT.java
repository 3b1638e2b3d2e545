package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitygraph.graph.SharedGraph;
import org.qualitygraph.query.catalogue.Catalogue;
import org.qualitygraph.query.catalogue.CatalogueQuestion;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every question of the catalogue, asked of the sample speeches. */
class CatalogueIT extends SamplesTest {
    /** What some row of each question holds. */
    private static final String ANSWERS = """
            functions-by-role?city=棠州市&year=2011 | "function":"质量技术监督";"leads":2
            busiest-departments?role=LEADS | "region":"棠州市";"department":"市场监督管理局"
            shared-tasks-without-leader?city=岐宁市&actors=3 | "task":"查处盗版软件和商标侵权";"actors":["知识产权局","公安局";"year":2019;設立鋼管、製藥
            tasks-by-deadline?within=2022&city=芦汀市 | "deadline":"到2022年底";"year":2021
            areas-by-leadership?city=昭浦市 | "leaders":[;"市场监管"
            who-works-with-whom?city=岐宁市 | "leader":"农业农村";"supporter":"供销合作"
            tasks-of-collectives?city=棠州市 | "collective":"各县（区）政府";"task":"单列质量工作经费";"year":2022
            what-is-forbidden | "task":"不得让不合格的工程投入使用";"actors":["建设局"];"year":2011
            money-promised?city=岐宁市 | "metric":"总投资";"amount":12000.0;1.2亿元
            targets-and-results?city=芦汀市 | "metric":"食品抽检完成";"target":4200.0;"actual":3980.0;"share":94.8
            workload-by-year?city=棠州市&size=100 | "function":"市场监管";"year":2011
            policies-with-tasks | "policy":"质量强市";"以获奖单位为榜样
            coordinating-bodies?city=棠州市 | "task":"5月15日前印发责任清单";"role":"OWNS";"year":2022
            awards-by-level?city=棠州市 | "level":"province";"year":2011;"lacks":1
            most-awarded?level=national | "winner":"恒棠轴承";"中国质量奖提名奖"
            winners-of-an-award?award=棠州市市长质量奖 | "standing":"WON";"subject":"竹屿船舶重工有限公司";"told":2017
            breakthroughs | "city":"棠州市";"award":"中国质量奖提名奖";"lacked":2017;"won":2022;"恒棠轴承"
            awards-aspired-to?city=棠州市 | "award":"榧江省名牌产品";"level":"province";"subject":"棠州市";"count":30;"year":2011
            metric-across-cities?metric=制造业产品质量合格率 | "city":"芦汀市";"year":2021;"kind":"actual";"value":92.8
            shared-metrics?cities=3 | "metric":"破解质量难题";"昭浦市";"棠州市"
            lineage-of-functions?size=100 | "earlier":"质量技术监督";"later":"市场监管";"year":2018
            bodies-before-and-after?size=100 | "city":"棠州市";"before":"质量技术监督局";"after":"市场监督管理局"
            problems-by-city?text=检测 | "city":"棠州市";"year":2011;没有一个省级检测中心
            tasks-alike?similarity=0.9 | "similarity":1.0;"task":"推广食用农产品承诺达标合格证"
            policies-across-cities | "policy":"质量强市";"岐宁市";"棠州市"
            focus-of-cities?city=昭浦市 | "area":"特种设备安全";"tasks":2
            initiatives-through-time?city=棠州市 | "initiative":"质量兴市";"first":2011;"last":2022;"speeches":2
            enterprises-in-the-speeches | "enterprise":"沱南瑞岐制药股份有限公司";"speeches":3
            speeches-at-a-glance?year=2022 | "speech":"在全市质量大会上的讲话";"city":"棠州市";"id":"2a49905956443762-1"
            facts-by-rule | "rule":"number-plain";"kind":"indicator"
            least-sure-tasks?below=1 | "task":;"confidence":0.
            unread-sentences | "sentence":;"start":
            departments-without-function | "department":"商业局";"region":"棠州市"
            sources | "file":"two-district-speeches-in-one-file.txt";"speeches":2
            outlines | "speech":"在全市质量大会上的讲话";"depth":2
            masked-places | "id":"masked:b3c0bb569b5cf0f9-1";通用范本
            """;

    /** The samples have no answer to these; they have tests of their own. */
    private static final Set<String> UNSAID = Set.of("facts-without-evidence", "shared-wordings");

    @Autowired
    Catalogue catalogue;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = ANSWERS)
    void answersWhatTheSamplesSay(String address, String row) {
        List<String> cells = List.of(row.split(";"));

        assertThat(json("/api/queries/" + address).at("/items").valueStream().map(JsonNode::toString))
                .anySatisfy(item -> assertThat(item).contains(cells));
    }

    @Test
    void everyQuestionIsAskedHere() {
        Set<String> asked =
                ANSWERS.lines().map(line -> line.strip().split("[?| ]", 2)[0]).collect(Collectors.toSet());

        assertThat(catalogue.all().stream().map(CatalogueQuestion::name))
                .allMatch(name -> asked.contains(name) || UNSAID.contains(name));
    }

    @Test
    void noFactIsWithoutEvidence() {
        assertThat(json("/api/queries/facts-without-evidence").at("/total").asInt())
                .isZero();
    }

    @Test
    void sentencesOfSeveralSpeechesAreFoundOnce() {
        SharedGraph.driver()
                .executableQuery(
                        "MATCH (s:Sentence) WHERE s.text STARTS WITH '谢谢' SET s.sharedBy = 3, s.wording = 'thanks'")
                .execute();

        JsonNode answer = json("/api/queries/shared-wordings");

        assertThat(answer.at("/total").asInt()).isEqualTo(1);
        assertThat(answer.at("/items/0/speeches").asInt()).isEqualTo(3);
        assertThat(answer.at("/items/0/sources").size()).isGreaterThan(1);
    }

    @Test
    void everyExampleHasAnAnswer() {
        JsonNode questions = json("/api/queries?size=100").at("/items");

        assertThat(questions.size()).isGreaterThanOrEqualTo(30);
        assertThat(questions.valueStream())
                .allSatisfy(question -> assertThat(
                                getEncoded(question.at("/example").asString()).statusCode())
                        .as(question.at("/name").asString())
                        .isEqualTo(200));
    }

    /** The page wraps the statement; what it answers, and in which order, is the statement's own answer. */
    @Test
    void aPageIsAPartOfWhatTheStatementAnswers() {
        CatalogueQuestion question = catalogue.named("outlines").orElseThrow();
        List<String> whole = SharedGraph.driver().executableQuery(question.statement()).execute().records().stream()
                .map(row -> row.get("id").asString())
                .toList();

        assertThat(ids("outlines?size=100")).isEqualTo(whole);
        assertThat(ids("outlines?size=5&page=1")).isEqualTo(whole.subList(5, 10));
        assertThat(json("/api/queries/outlines?size=5").at("/total").asInt()).isEqualTo(whole.size());
    }

    @Test
    void theListTellsWhatTheHeaderTells() {
        JsonNode question = json("/api/queries?text=metric-across-cities&audience=researcher")
                .at("/items/0");

        assertThat(question.at("/zh").asString()).isEqualTo("一项指标在各城市各年份的数值");
        assertThat(question.at("/about/en").asString()).contains("left out");
        assertThat(question.at("/parameters/0/name").asString()).isEqualTo("metric");
        assertThat(question.at("/parameters/0/type").asString()).isEqualTo("string");
        assertThat(question.at("/parameters/0/optional").asBoolean()).isFalse();
        assertThat(question.at("/columns/6/type").asString()).isEqualTo("evidence");
        assertThat(question.at("/statement").asString()).startsWith("MATCH (metric:Metric)");
        assertThat(question.at("/example").asString()).startsWith("/api/queries/metric-across-cities?metric=%E5%88%B6");
    }

    @Test
    void theAnswerIsATable() {
        List<String> lines =
                get("/api/queries/what-is-forbidden?format=csv").body().lines().toList();

        assertThat(lines.getFirst()).isEqualTo("\uFEFFtask,actors,city,year,said.text,said.speech,said.start,said.end");
        assertThat(lines).anyMatch(line -> line.startsWith("不得用于其他开支,各县（区）政府,棠州市,2022,"));
    }

    @Test
    void columnsStandInTheHeadersOrder() {
        assertThat(json("/api/queries/what-is-forbidden").at("/items/0").propertyNames())
                .containsExactly("task", "actors", "city", "year", "said");
        assertThat(json("/api/queries/metric-across-cities?metric=無此指標")
                        .at("/items")
                        .size())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            metric-across-cities           | 400 | Parameter 'metric' is missing
            shared-metrics?cities=zwei     | 400 | Parameter 'cities' takes a whole number, not 'zwei'.
            shared-metrics?cities=1        | 400 | Parameter 'cities' takes 2 to 50.
            busiest-departments?role=BOSS  | 400 | Parameter 'role' takes LEADS or OWNS or SUPPORTS, not 'BOSS'.
            outlines?city=棠州市           | 400 | There is no parameter 'city' here; there are: format, page, size.
            outlines?size=0                | 400 | Parameter 'size'
            nothing                        | 404 | There is no question 'nothing'; /api/queries lists those there are.
            """)
    void whatCannotBeAnsweredIsExplained(String address, int status, String detail) {
        JsonNode problem = json("/api/queries/" + address);

        assertThat(problem.at("/status").asInt()).isEqualTo(status);
        assertThat(problem.at("/detail").asString()).contains(detail);
    }

    @Test
    void everyQuestionIsDescribedAsAnAddressOfItsOwn() {
        JsonNode paths = json("/v3/api-docs").at("/paths");
        JsonNode question = paths.at("/~1api~1queries~1shared-metrics/get");

        assertThat(catalogue.all())
                .allSatisfy(each -> assertThat(paths.propertyNames()).contains("/api/queries/" + each.name()));
        assertThat(question.at("/parameters/0/name").asString()).isEqualTo("cities");
        assertThat(question.at("/parameters/0/example").asString()).isEqualTo("3");
        assertThat(question.at("/parameters/0/schema/minimum").asInt()).isEqualTo(2);
        assertThat(question.at("/responses/200/content/application~1json/schema/properties/items/items/properties")
                        .propertyNames())
                .containsExactly("metric", "cities", "figures");
    }

    private List<String> ids(String address) {
        return json("/api/queries/" + address)
                .at("/items")
                .valueStream()
                .map(row -> row.at("/id").asString())
                .toList();
    }

    private HttpResponse<String> getEncoded(String address) {
        return get(URLDecoder.decode(address, StandardCharsets.UTF_8));
    }
}
