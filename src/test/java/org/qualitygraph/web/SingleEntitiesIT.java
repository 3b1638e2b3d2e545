package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitygraph.knowledge.FactsJson;
import tools.jackson.databind.JsonNode;

class SingleEntitiesIT extends RestTest {

    @ParameterizedTest(name = "{0} → {1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # the first of this list          | pointer                              | value
            /api/speeches?host=云州市          | /outline/1/heading                   | 成绩和问题
            /api/speeches?host=云州市          | /outline/1/label                     | 二、
            /api/speeches?host=云州市          | /kind                                | speech
            /api/speeches?host=云州市          | /occasion                            | 质量强市大会
            /api/speeches?host=云州市          | /speakerRole                         | 市长
            /api/speeches?host=云州市          | /evidence/0/of                       | kind
            /api/speeches?host=云州市          | /evidence/0/start                    | 2
            /api/speeches?host=云州市          | /evidence/0/text                     | 压实责任
            /api/cities?text=云州市            | /departments/0/name                  | 市场监督管理局
            /api/cities?text=云州市            | /policies/0/policy/name              | 质量强市实施意见
            /api/cities?text=云州市            | /indicators/0/value                  | 78
            /api/cities?text=云州市            | /indicators/0/said/evidence/0/text   | 品牌78个
            /api/cities?text=云州市            | /problems/0/said/speech/name         | 在质量强市大会上的讲话
            /api/cities?text=云州市            | /speeches/0/title                    | 在质量强市大会上的讲话
            /api/cities?text=云州市            | /mentions/0/evidence/0/text          | 全市
            /api/departments?city=云州市&text=市场 | /leads                           | 1
            /api/departments?city=云州市&text=市场 | /mentions/0/evidence/0/text      | 市场监督管理局
            /api/awards?text=省长质量奖        | /standings/0/subject/name            | 恒岳机械
            /api/awards?text=省长质量奖        | /standings/0/standing                | WON
            /api/awards?text=省长质量奖        | /standings/0/year                    | 2022
            /api/awards?text=省长质量奖        | /standings/0/said/evidence/0/sentence | 恒岳机械获得省长质量奖，全市拥有品牌78个。
            /api/awards?text=中国质量奖        | /standings/0/standing                | ASPIRES_TO
            /api/enterprises?text=恒岳机械     | /awards/0/award/name                 | 省长质量奖
            /api/enterprises?text=恒岳机械     | /mentions/0/speech/name              | 在质量强市大会上的讲话
            /api/tasks?text=落实《质量强市&year=2023 | /policies/0/name                | 质量强市实施意见
            /api/tasks?text=落实《质量强市&year=2023 | /actors/0/role                  | OWNS
            /api/tasks?text=落实《质量强市&year=2023 | /evidence/0/sentence            | 2025年底前，市场监督管理局要落实《质量强市实施意见》。
            /api/collectives?text=部门         | /tasks/0/said/evidence/0/text        | 各部门要提高质量意识
            /api/policies?text=质量强市实施意见 | /issuers/0/issuer/name              | 云州市
            /api/policies?text=质量强市实施意见 | /tasks/0/name                       | 落实《质量强市实施意见》
            /api/policies?text=质量强市实施意见 | /citations/0/year                   | 2023
            """)
    void tellsEverythingWithItsEvidence(String list, String pointer, String value) {
        assertThat(first(list).at(pointer).asString()).isEqualTo(value);
    }

    @Test
    void theTasksOfADepartmentComeByRole() {
        String id = json("/api/departments?city=云州市&text=市场").at("/items/0/id").asString();

        JsonNode tasks = json("/api/departments/" + id + "/tasks").at("/items");

        assertThat(tasks.valueStream().map(task -> task.at("/role").asString())).containsExactly("LEADS", "OWNS");
        assertThat(tasks.at("/1/said/evidence/0/sentence").asString()).contains("落实《质量强市实施意见》");
        assertThat(json("/api/departments/" + id + "/tasks?role=OWNS")
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void theFactsOfASpeechAreWhatWasWritten() {
        String facts =
                get("/api/speeches/" + Fixture.YUNZHOU.speech().id() + "/facts").body();

        assertThat(mapper.readTree(facts))
                .isEqualTo(mapper.readTree(mapper.writeValueAsString(FactsJson.of(Fixture.YUNZHOU))));
    }

    @Test
    void everyQuoteOfTheFactsStandsInTheText() {
        JsonNode facts = json("/api/speeches/" + Fixture.YUNZHOU.speech().id() + "/facts");
        int[] text = facts.at("/text").asString().codePoints().toArray();

        assertThat(facts.findValues("evidence")).hasSizeGreaterThan(10).allSatisfy(evidence -> {
            JsonNode quote = evidence.get(0);
            int start = quote.at("/start").asInt();
            assertThat(new String(text, start, quote.at("/end").asInt() - start))
                    .isEqualTo(quote.at("/text").asString());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Speech", "Task", "Department", "Award", "Enterprise", "Policy", "Indicator", "Problem"})
    void theSchemaCountsEachKind(String label) {
        assertThat(json("/api/schema")
                        .at("/labels")
                        .valueStream()
                        .filter(each -> each.at("/name").asString().equals(label)))
                .singleElement()
                .satisfies(each -> assertThat(each.at("/count").asInt()).isPositive());
    }

    @Test
    void theSchemaTellsPropertiesAndTheirTypes() {
        assertThat(json("/api/schema").at("/labels").valueStream())
                .filteredOn(label -> label.at("/name").asString().equals("Speech"))
                .singleElement()
                .satisfies(speech -> assertThat(speech.at("/properties").toString())
                        .contains("{\"name\":\"year\",\"types\":[\"INTEGER\"],\"zh\":\"讲话年份\",\"en\":\"the"
                                + " speech's year\"}"));
        assertThat(json("/api/schema").at("/relationshipTypes").valueStream())
                .filteredOn(type -> type.at("/name").asString().equals("LEADS"))
                .singleElement()
                .satisfies(leads -> assertThat(leads.at("/properties").toString())
                        .contains("{\"name\":\"evidence\",\"types\":[\"LIST<STRING>\"],"));
    }

    @Test
    void theSchemaTellsWhatARelationshipConnects() {
        assertThat(json("/api/schema")
                        .at("/relationshipTypes")
                        .valueStream()
                        .filter(each -> each.at("/name").asString().equals("LEADS")))
                .singleElement()
                .satisfies(leads -> {
                    assertThat(leads.at("/from").toString()).contains("Department");
                    assertThat(leads.at("/to").toString()).isEqualTo("[\"Task\"]");
                });
    }

    private JsonNode first(String list) {
        String id = json(list).at("/items/0/id").asString();
        return json(list.substring(0, list.indexOf('?')) + "/" + id);
    }
}
