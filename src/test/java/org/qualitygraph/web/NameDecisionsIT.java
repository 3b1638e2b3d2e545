package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Decisions about names: what a place is called, and which names mean the same. */
class NameDecisionsIT extends DecisionTest {

    @Test
    void aNamedPlaceTakesAllItsFactsAlong() {
        String masked = "masked:" + speech("masked.txt");
        decided("/api/entities/" + masked + "/name", Map.of("name", "棠州市"));

        assertThat(json("/api/speeches/" + speech("masked.txt"))
                        .at("/host/name")
                        .asString())
                .isEqualTo("棠州市");
        assertThat(json("/api/tasks?city=棠州市&department=住房和城乡建设局").at("/total").asInt())
                .isEqualTo(1);
        assertThat(texts(json("/api/cities?masked=true").at("/items"), "id")).doesNotContain(masked);
        assertThat(facts("masked.txt").at("/indicators/0/subject").asString()).isEqualTo("棠州市");
        assertThat(texts(json("/api/departments?city=棠州市").at("/items"), "name"))
                .contains("住房和城乡建设局", "农业农村局");
        assertThat(json("/api/queries/masked-places").at("/rows").size()).isZero();
    }

    @Test
    void aMergedNameIsSaidOfTheOneThatStaysAndIsTakenApartAgain() {
        List<String> before = everything();
        List<String> facts = texts(facts("named.txt").at("/awardFacts"), "id");
        String stays = find("/api/enterprises", "name", "恒岳机械有限公司").at("/id").asString();
        String goes = find("/api/enterprises", "name", "恒岳机械集团").at("/id").asString();
        JsonNode decisions = decided("/api/entities/merge", Map.of("into", stays, "entities", List.of(goes)));

        assertThat(texts(json("/api/enterprises").at("/items"), "name")).containsExactly("恒岳机械有限公司");
        assertThat(texts(json("/api/enterprises/" + stays).at("/awards"), "name")
                                .toString()
                        + json("/api/enterprises/" + stays).at("/awards"))
                .contains("市长质量奖", "中国质量奖提名奖");
        assertThat(get("/api/enterprises/" + goes).statusCode()).isEqualTo(308);
        assertThat(decisions.at("/0/name").asString()).isEqualTo("恒岳机械集团");
        JsonNode hit = json("/api/search?q=恒岳机械集团&kind=enterprise").at("/items/0");
        assertThat(hit.at("/id").asString()).isEqualTo(stays);
        assertThat(hit.at("/name").asString()).isEqualTo("恒岳机械有限公司");
        assertThat(hit.at("/alias").asString()).isEqualTo("恒岳机械集团");
        assertThat(hit.at("/in").asString()).isEqualTo("alias");
        assertThat(hit.at("/highlights").toString()).isEqualTo("[{\"start\":0,\"end\":6}]");
        assertThat(json("/api/search/suggest?q=恒岳机械集").at("/items/0/alias").asString())
                .isEqualTo("恒岳机械集团");
        assertThat(json("/api/enterprises?text=机械集团").at("/items/0/id").asString())
                .isEqualTo(stays);
        assertThat(texts(facts("named.txt").at("/awardFacts"), "subject")).containsOnly("恒岳机械有限公司");
        assertThat(texts(facts("named.txt").at("/awardFacts"), "id")).containsExactlyElementsOf(facts);
        assertThat(json("/api/decisions?entity=" + stays).at("/total").asInt()).isEqualTo(1);

        decided("/api/entities/split", Map.of("into", stays, "entities", List.of(goes)));
        assertThat(everything()).isEqualTo(before);
        assertThat(json("/api/search?q=恒岳机械集团&kind=enterprise")
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(goes);
    }

    @Test
    void onlyNamesOfOneKindAreMerged() {
        String company = find("/api/enterprises", "name", "恒岳机械集团").at("/id").asString();
        String body = find("/api/departments", "name", "农业农村局").at("/id").asString();
        HttpResponse<String> answer = post("/api/entities/merge", """
                {"into":"%s","entities":["%s"],"by":"林","why":"核对"}""".formatted(company, body));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Only names of one kind");
    }

    @Test
    void aMergedDepartmentIsStillAskedForByItsName() {
        String stays =
                find("/api/departments?city=棠州市", "name", "市场监督管理局").at("/id").asString();
        String goes =
                find("/api/departments?city=棠州市", "name", "农业农村局").at("/id").asString();
        int own = json("/api/tasks?department=市场监督管理局").at("/total").asInt();
        int other = json("/api/tasks?department=农业农村局").at("/total").asInt();
        decided("/api/entities/merge", Map.of("into", stays, "entities", List.of(goes)));

        assertThat(other).isPositive();
        assertThat(json("/api/tasks?department=农业农村局").at("/total").asInt()).isEqualTo(own + other);

        decided("/api/entities/split", Map.of("into", stays));
        assertThat(json("/api/tasks?department=农业农村局").at("/total").asInt()).isEqualTo(other);
    }

    @Test
    void areasAreMergedAndEachTaskHasThemOnce() {
        importFiles(NAMED.replace("质量帮扶机制", "产品质量和工程质量帮扶机制"), MASKED);
        List<String> before = everything();
        String stays = area("产品质量");
        String goes = area("工程质量");
        decided("/api/entities/merge", Map.of("into", stays, "entities", List.of(goes)));

        assertThat(fact("named.txt", "responsibilities", "actor", "市场监督管理局")
                        .at("/areas")
                        .toString())
                .contains("产品质量")
                .doesNotContain("工程质量");
        assertThat(json("/api/tasks?area=产品质量&department=市场监督管理局")
                        .at("/items/0/areas")
                        .toString())
                .containsOnlyOnce("产品质量");
        assertThat(json("/api/tasks?area=工程质量").at("/total").asInt()).isZero();
        assertThat(json("/api/responsibility-matrix").toString()).doesNotContain("工程质量");

        decided("/api/entities/split", Map.of("into", stays));
        assertThat(everything()).isEqualTo(before);
    }

    private String area(String name) {
        return only(json("/api/search?kind=qualityArea&q=" + name).at("/items"), "name", name)
                .at("/id")
                .asString();
    }

    @Test
    void whatTheGazetteerTellsApartStaysSo() {
        String city = find("/api/cities", "name", "棠州市").at("/id").asString();
        String function = only(
                        json("/api/search?q=市场监管&kind=departmentFunction").at("/items"), "name", "市场监管")
                .at("/id")
                .asString();
        String body = find("/api/departments", "name", "农业农村局").at("/id").asString();
        for (String one : List.of(city, function)) {
            HttpResponse<String> answer = post("/api/entities/merge", """
                    {"into":"%s","entities":["%s"],"by":"林","why":"核对"}""".formatted(body, one));

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("cannot be merged", ".csv");
        }
    }
}
