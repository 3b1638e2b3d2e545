package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitygraph.graph.SourceDocument;
import org.qualitygraph.knowledge.Ids;
import org.qualitygraph.knowledge.Profile;
import org.qualitygraph.knowledge.Sentence;
import org.qualitygraph.knowledge.Speech;
import org.qualitygraph.knowledge.SpeechFacts;
import org.qualitygraph.text.Span;
import tools.jackson.databind.JsonNode;

class SearchIT extends RestTest {
    private static final String TRADITIONAL = "𠮷縣長講話。市市場監管局要嚴把質量關，爭創名牌。ISO9001認證不能少。";

    @BeforeAll
    void writeTraditional() {
        Speech speech = new Speech(
                Ids.speech("hant.txt", 1),
                "hant.txt",
                1,
                "質量獎頒獎儀式講話",
                2024,
                null,
                null,
                true,
                "Hant",
                TRADITIONAL,
                Profile.UNKNOWN);
        SpeechFacts facts = new SpeechFacts(
                speech,
                List.of(),
                List.of(new Sentence(0, null, new Span(0, TRADITIONAL.length()))),
                List.of(),
                List.of(),
                List.of());
        String digest = Ids.sha256(TRADITIONAL.getBytes(StandardCharsets.UTF_8));
        writer.write(new SourceDocument("hant.txt", digest, "hant.txt", "text/plain", "UTF-8"), List.of(facts));
    }

    @ParameterizedTest(name = "{0} → {1} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # words asked              | kind       | total | the first hit's highlighted words
            市场监督                    | department | 1     | 市场监督
            监督管理                    | department | 1     | 监督管理
            市場監督                    | department | 1     | 市场监督
            市场监管                    | sentence   | 1     | 市場監管
            市場監管                    | sentence   | 1     | 市場監管
            严把质量关                  | sentence   | 1     | 嚴把質量關
            质量奖颁奖                  | speech     | 1     | 質量獎頒獎
            在质量强市                  | speech     | 1     | 在质量强市
            iso9001                    | sentence   | 1     | ISO9001
            质量 试点                   | problem    | 1     | 质量
            提升行动 开展               | task       | 1     | 开展
            质量强市实施                | policy     | 1     | 质量强市实施
            恒岳                        | enterprise | 1     | 恒岳
            省长质量                    | award      | 1     | 省长质量
            品牌                        | metric     | 1     | 品牌
            产品                        | qualityArea | 1    | 产品
            云                          | region     | 1     | 云
            市                          | region     | 1     | 市
            质量 无此事                 | sentence   | 0     |
            """)
    void findsEitherScriptAndShowsWhere(String asked, String kind, int total, String shown) {
        JsonNode answer = json("/api/search?q=" + asked + "&kind=" + kind);

        assertThat(answer.at("/total").asInt()).isEqualTo(total);
        assertThat(answer.at("/truncated").asBoolean()).isFalse();
        if (total > 0) {
            assertThat(highlighted(answer.at("/items/0"))).isEqualTo(shown);
        }
    }

    private static String highlighted(JsonNode item) {
        String text = item.at("/" + item.at("/in").asString()).asString();
        JsonNode first = item.at("/highlights/0");
        int start = text.offsetByCodePoints(0, first.at("/start").asInt());
        return text.substring(
                start,
                text.offsetByCodePoints(
                        start, first.at("/end").asInt() - first.at("/start").asInt()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"", "(", "质量 AND (", "*", "?", "~", "质量~2", "a:b", "/x/", "\\", "[1 TO", "! && ||", "^", "{"})
    void everyCharacterIsLiteral(String asked) {
        assertThat(request("GET", "/api/search?q={q}", List.of(asked)).statusCode())
                .isEqualTo(200);
        assertThat(request("GET", "/api/search/suggest?q={q}", List.of(asked)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aFacetIsCountedUnderTheOtherFilters() {
        JsonNode answer = json("/api/search?q=质量&kind=task&city=云州市&year=2023");

        assertThat(answer.at("/total").asInt()).isEqualTo(2);
        assertThat(answer.at("/facets/kinds").toString())
                .contains("{\"value\":\"task\",\"count\":2}", "{\"value\":\"problem\",\"count\":1}");
        assertThat(answer.at("/facets/years").toString()).isEqualTo("[{\"value\":2023,\"count\":2}]");
        assertThat(answer.at("/facets/cities/0/name").asString()).isEqualTo("云州市");
        assertThat(json("/api/search?q=质量&kind=task&year=2021").at("/total").asInt())
                .isEqualTo(1);
    }

    @Test
    void aHitTellsWhereItStands() {
        JsonNode hit = json("/api/search?q=开展质量提升行动&kind=sentence").at("/items/0");

        assertThat(hit.at("/speech/name").asString()).isEqualTo("在质量强市大会上的讲话");
        assertThat(hit.at("/year").asInt()).isEqualTo(2023);
        assertThat(hit.at("/city/name").asString()).isEqualTo("云州市");
        assertThat(hit.at("/end").asInt() - hit.at("/start").asInt()).isEqualTo("市场监督管理局要牵头开展质量提升行动，财政局配合。".length());
    }

    @Test
    void pagesFollowEachOther() {
        JsonNode all = json("/api/search?q=质量&size=100");
        JsonNode second = json("/api/search?q=质量&size=1&page=1");

        assertThat(all.at("/total").asInt())
                .isGreaterThan(5)
                .isEqualTo(all.at("/items").size());
        assertThat(second.at("/items/0/id")).isEqualTo(all.at("/items/1/id"));
        assertThat(json("/api/search?q=质量&page=9999").at("/items").size()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            市场监  | department | 市场监督管理局
            云      | region     | 云州市
            开展质量 | task      | 开展质量提升行动
            leads   | question   | 部门，及其牵头、负责、配合的任务数
            """)
    void suggestsWhatTheWordsMayBecome(String typed, String kind, String name) {
        assertThat(json("/api/search/suggest?q=" + typed).at("/items").valueStream())
                .anyMatch(item -> item.at("/kind").asString().equals(kind)
                        && item.at("/name").asString().equals(name));
    }

    @Test
    void suggestsNoMoreThanAsked() {
        assertThat(json("/api/search/suggest?q=质量&limit=2").at("/items").size()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /api/search                    | Parameter 'q' must not be blank.
            /api/search?q=%20              | Parameter 'q' must not be blank.
            /api/search?q=x&kind=wish      | Parameter 'kind' takes one of speech, sentence
            /api/search?q=x&year=MMXX      | Parameter 'year' takes a whole number
            /api/search?q=x&size=1001      | Parameter 'size' must be less than
            /api/search?q=x&what=ever      | There is no parameter 'what' here; there are: city, format, kind, page, q, size, year.
            /api/search/suggest            | Parameter 'q' must not be blank.
            /api/search/suggest?q=x&limit=0 | Parameter 'limit' must be greater than
            """)
    void refusesWhatMakesNoSense(String address, String detail) {
        JsonNode problem = json(address.replace("%20", " "));

        assertThat(problem.at("/status").asInt()).isEqualTo(400);
        assertThat(problem.at("/detail").asString()).startsWith(detail);
    }
}
