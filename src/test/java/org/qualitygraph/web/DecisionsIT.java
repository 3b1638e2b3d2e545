package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class DecisionsIT extends DecisionTest {

    @Test
    void aRejectedFactIsInNoAnswerButItsOwn() {
        JsonNode won = fact("named.txt", "awardFacts", "subject", "恒岳机械集团");
        JsonNode decision = rule(won.at("/id").asString(), "reject", Map.of());

        assertThat(texts(facts("named.txt").at("/awardFacts"), "subject")).containsExactly("恒岳机械有限公司");
        assertThat(find("/api/enterprises", "name", "恒岳机械集团").at("/awards").asInt())
                .isZero();
        assertThat(json("/api/queries/winners-of-an-award?award=提名奖")
                        .at("/rows")
                        .toString())
                .doesNotContain("恒岳机械集团");
        JsonNode told = json("/api/facts/" + won.at("/id").asString());
        assertThat(told.at("/status").asString()).isEqualTo("rejected");
        assertThat(told.at("/type").asString()).isEqualTo("WON");
        assertThat(told.at("/subject/name").asString()).isEqualTo("恒岳机械集团");
        assertThat(told.at("/evidence/0/sentence/text").asString()).contains("荣获中国质量奖提名奖");
        assertThat(told.at("/decision/by").asString()).isEqualTo("林知远");
        assertThat(decision.at("/state").asString()).isEqualTo("inForce");
        assertThat(decision.at("/quotes/0").asString()).contains("恒岳机械集团");
    }

    @Test
    void aRejectedTaskGoesWithAllWhoHaveIt() {
        String task = fact("named.txt", "responsibilities", "actor", "农业农村局")
                .at("/taskId")
                .asString();
        rule(task, "reject", Map.of());

        assertThat(json("/api/tasks?department=农业农村局").at("/total").asInt()).isZero();
        assertThat(json("/api/responsibility-matrix").toString()).doesNotContain("农业农村");
        assertThat(json("/api/search?q=追溯平台&kind=task").at("/total").asInt()).isZero();
        assertThat(json("/api/facts/" + task).at("/properties/deadline").asString())
                .isEqualTo("2024年底前");
    }

    @Test
    void aCorrectedOwnerIsWhatIsAnsweredAndTheReadOneStaysReadable() {
        JsonNode read = fact("named.txt", "responsibilities", "actor", "农业农村局");
        String id = read.at("/id").asString();
        rule(id, "correct", Map.of("actor", "商务局", "role", "LEADS"));

        assertThat(json("/api/tasks?department=农业农村局").at("/total").asInt()).isZero();
        assertThat(json("/api/tasks?department=商务局&role=LEADS")
                        .at("/items/0/text")
                        .asString())
                .contains("农产品追溯平台");
        JsonNode told = json("/api/facts/" + id);
        assertThat(told.at("/subject/name").asString()).isEqualTo("商务局");
        assertThat(told.at("/status").asString()).isEqualTo("corrected");
        assertThat(told.at("/decision/extracted/actor").asString()).isEqualTo("农业农村局");
        JsonNode now = fact("named.txt", "responsibilities", "actor", "商务局");
        assertThat(now.at("/id")).isEqualTo(read.at("/id"));
        assertThat(now.at("/taskId")).isEqualTo(read.at("/taskId"));
        assertThat(now.at("/decided").asString()).isEqualTo("corrected");
    }

    @Test
    void figuresTasksAndAwardsAreCorrectedValueByValue() {
        String figure = facts("named.txt").at("/indicators/0/id").asString();
        rule(figure, "correct", Map.of("value", "95.40", "year", 2022));
        String task = fact("named.txt", "responsibilities", "actor", "农业农村局")
                .at("/taskId")
                .asString();
        rule(task, "correct", Map.of("task", "建成农产品质量追溯平台", "deadline", "2024年6月底前"));
        String award =
                fact("named.txt", "awardFacts", "subject", "恒岳机械集团").at("/id").asString();
        rule(award, "correct", Map.of("status", "APPLIED"));

        assertThat(facts("named.txt").at("/indicators/0/value").asDouble()).isEqualTo(95.4);
        assertThat(facts("named.txt").at("/indicators/0/year").asInt()).isEqualTo(2022);
        JsonNode told = json("/api/tasks/" + task);
        assertThat(told.at("/text").asString()).isEqualTo("建成农产品质量追溯平台");
        assertThat(told.at("/deadline").asString()).isEqualTo("2024年6月底前");
        assertThat(json("/api/facts/" + award).at("/type").asString()).isEqualTo("APPLIED_FOR");
        assertThat(json("/api/facts/" + figure).at("/decision/extracted/value").asDouble())
                .isEqualTo(94.5);
    }

    @Test
    void aConfirmedFactSaysSo() {
        String id = fact("named.txt", "responsibilities", "actor", "市场监督管理局")
                .at("/id")
                .asString();
        rule(id, "confirm", Map.of());

        assertThat(json("/api/facts/" + id).at("/status").asString()).isEqualTo("confirmed");
        assertThat(json("/api/tasks?department=市场监督管理局").at("/total").asInt()).isEqualTo(1);
    }

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
    void whatIsUndoneIsAsBefore() {
        List<String> before = everything();
        JsonNode rejected = rule(facts("named.txt").at("/indicators/0/id").asString(), "reject", Map.of());
        JsonNode corrected = rule(
                fact("named.txt", "responsibilities", "actor", "农业农村局")
                        .at("/id")
                        .asString(),
                "correct",
                Map.of("actor", "商务局"));
        JsonNode named = decided("/api/entities/masked:" + speech("masked.txt") + "/name", Map.of("name", "芦汀市"));
        assertThat(everything()).isNotEqualTo(before);
        for (JsonNode decision : List.of(rejected, corrected, named)) {
            assertThat(undo(decision).at("/state").asString()).isEqualTo("undone");
        }

        assertThat(everything()).isEqualTo(before);
        assertThat(json("/api/decisions?state=undone").at("/total").asInt()).isEqualTo(3);
        assertThat(post("/api/decisions/" + named.at("/id").asString() + "/undo", """
                        {"by":"林知远","why":"再撤一次"}""")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theLastDecisionAboutAFactCountsAndTheOneBeforeComesBack() {
        String id = fact("named.txt", "responsibilities", "actor", "农业农村局")
                .at("/id")
                .asString();
        JsonNode first = rule(id, "correct", Map.of("actor", "商务局"));
        JsonNode second = rule(id, "reject", Map.of());

        assertThat(json("/api/facts/" + id).at("/status").asString()).isEqualTo("rejected");
        assertThat(json("/api/decisions/" + first.at("/id").asString())
                        .at("/state")
                        .asString())
                .isEqualTo("superseded");
        undo(second);
        assertThat(json("/api/facts/" + id).at("/subject/name").asString()).isEqualTo("商务局");
    }

    @Test
    void allIsStillSoAfterEveryImport() {
        rule(fact("named.txt", "awardFacts", "award", "市长质量奖").at("/id").asString(), "reject", Map.of());
        rule(
                fact("named.txt", "responsibilities", "actor", "农业农村局")
                        .at("/id")
                        .asString(),
                "correct",
                Map.of("actor", "商务局"));
        decided("/api/entities/masked:" + speech("masked.txt") + "/name", Map.of("name", "芦汀市"));
        String stays = find("/api/enterprises", "name", "恒岳机械有限公司").at("/id").asString();
        String goes = find("/api/enterprises", "name", "恒岳机械集团").at("/id").asString();
        decided("/api/entities/merge", Map.of("into", stays, "entities", List.of(goes)));
        JsonNode undone = rule(facts("masked.txt").at("/indicators/0/id").asString(), "reject", Map.of());
        undo(undone);
        List<String> before = everything();

        importFiles(NAMED + "\n", MASKED + "\n");
        assertThat(withoutText(everything())).isEqualTo(withoutText(before));

        importFiles(
                NAMED.replace("同志们：", "同志们，朋友们：").replace("建成农产品追溯平台", "全面建成农产品追溯平台"), MASKED.replace("力争", "努力争取"));
        assertThat(texts(facts("named.txt").at("/awardFacts"), "award")).containsExactly("中国质量奖提名奖");
        assertThat(json("/api/tasks?department=商务局").at("/items/0/text").asString())
                .contains("全面建成");
        assertThat(json("/api/speeches/" + speech("masked.txt"))
                        .at("/host/name")
                        .asString())
                .isEqualTo("芦汀市");
        assertThat(texts(json("/api/enterprises").at("/items"), "name")).containsExactly("恒岳机械有限公司");
        assertThat(facts("masked.txt").at("/indicators").size()).isEqualTo(1);
        assertThat(texts(json("/api/decisions?state=inForce").at("/items"), "kind"))
                .containsExactlyInAnyOrder("fact", "fact", "place", "merge");

        decided("/api/entities/split", Map.of("into", stays));
        assertThat(texts(json("/api/enterprises").at("/items"), "name"))
                .containsExactlyInAnyOrder("恒岳机械有限公司", "恒岳机械集团");
    }

    private static List<String> withoutText(List<String> lines) {
        return lines.stream().filter(line -> !line.contains(" text ")).toList();
    }

    @Test
    void aDecisionRestsWhileTheSpeechDoesNotSayThat() {
        String id = fact("named.txt", "awardFacts", "award", "市长质量奖").at("/id").asString();
        rule(id, "reject", Map.of());
        importFiles(NAMED.replace("恒岳机械有限公司获得市长质量奖，", ""), MASKED);

        assertThat(json("/api/decisions").at("/items/0/state").asString()).isEqualTo("resting");
        assertThat(get("/api/facts/" + id).statusCode()).isEqualTo(404);
        importFiles(NAMED, MASKED);
        assertThat(json("/api/decisions").at("/items/0/state").asString()).isEqualTo("inForce");
        assertThat(json("/api/facts/" + id).at("/status").asString()).isEqualTo("rejected");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # verdict | values                  | status | what the sentence tells
            approve   | {}                      | 400    | confirm, reject, correct
            correct   | {}                      | 400    | those that were read
            correct   | {"award":"市长质量奖"}      | 400    | those that were read
            correct   | {"winner":"甲"}          | 400    | subject, subjectType, award
            correct   | {"status":"LOST"}       | 400    | WON, APPLIED
            correct   | {"year":"去年"}          | 400    | 'year' takes a number
            correct   | {"count":1.5}           | 400    | 'count' takes a whole number
            correct   | {"award":""}            | 400    | 'award' must not be empty
            correct   | {"award":["甲"]}         | 400    | 'award' takes one line
            reject    | {"award":"甲"}           | 400    | Only a correction takes values
            """)
    void whatCannotBeDecidedIsRefusedWithASentence(String verdict, String values, int status, String sentence) {
        List<String> before = everything();
        String id = fact("named.txt", "awardFacts", "award", "市长质量奖").at("/id").asString();
        HttpResponse<String> answer = post("/api/facts/" + id + "/decision", """
                {"verdict":"%s","values":%s,"by":"林知远","why":"与原文核对"}""".formatted(verdict, values));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains(sentence);
        assertThat(everything()).isEqualTo(before);
        assertThat(json("/api/decisions").at("/total").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # address                    | body                                                            | status | sentence
            /api/facts/nothing/decision  | {"verdict":"reject","by":"林","why":"核对"}                       | 404    | no fact 'nothing'
            /api/facts/nothing/decision  | {"verdict":"reject","by":"","why":"核对"}                         | 400    | 'by'
            /api/facts/nothing/decision  | {"verdict":"reject","by":"林"}                                   | 400    | 'why'
            /api/facts/nothing/decision  | {"verdict"                                                      | 400    | bad-request
            /api/entities/merge          | {"into":"a","entities":["b"],"by":"林","why":"核对"}              | 404    | no name 'a'
            /api/entities/merge          | {"into":"a","entities":[],"by":"林","why":"核对"}                 | 400    | 'entities'
            /api/entities/split          | {"into":"a","by":"林","why":"核对"}                              | 400    | merged into 'a'
            /api/entities/990100/name    | {"name":"芦汀市","by":"林","why":"核对"}                          | 400    | that its speech does not name
            /api/entities/masked:x/name  | {"name":"芦汀市","by":"林","why":"核对"}                          | 404    | masked:x
            /api/entities/masked:x/name  | {"name":"芦汀市","code":"12","by":"林","why":"核对"}               | 400    | six or nine digits
            /api/decisions/nothing/undo  | {"by":"林","why":"核对"}                                         | 404    | no decision 'nothing'
            """)
    void badRequestsAreToldWhatIsWrong(String address, String body, int status, String sentence) {
        HttpResponse<String> answer = post(address, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains(sentence);
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

    @Test
    void decisionsAreAListLikeTheOthers() {
        rule(fact("named.txt", "awardFacts", "award", "市长质量奖").at("/id").asString(), "reject", Map.of());
        rule(facts("named.txt").at("/indicators/0/id").asString(), "confirm", Map.of());

        assertThat(json("/api/decisions?size=1").at("/items").size()).isEqualTo(1);
        assertThat(json("/api/decisions?size=1").at("/total").asInt()).isEqualTo(2);
        assertThat(texts(json("/api/decisions?sort=at").at("/items"), "verdict"))
                .containsExactly("reject", "confirm");
        assertThat(json("/api/decisions?verdict=confirm&by=林知远").at("/total").asInt())
                .isEqualTo(1);
        assertThat(json("/api/decisions?speech=" + speech("masked.txt"))
                        .at("/total")
                        .asInt())
                .isZero();
        assertThat(get("/api/decisions?format=csv").body()).contains("林知远", "恒岳机械有限公司");
        assertThat(get("/api/decisions?state=gone").statusCode()).isEqualTo(400);
        assertThat(json("/v3/api-docs").at("/paths").toString())
                .contains("/api/facts/{id}/decision", "/api/entities/merge", "/api/decisions/{id}/undo");
    }
}
