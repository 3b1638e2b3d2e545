package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ListsIT extends RestTest {

    @ParameterizedTest(name = "{0} → {1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # address                                     | pointer                         | value
            /api/speeches?host=云州市                      | /items/0/title                  | 在质量强市大会上的讲话
            /api/speeches?host=云州市                      | /items/0/tasks                  | 2
            /api/speeches?year=2021                        | /items/0/masked                 | true
            /api/speeches?text=夺取中国质量奖              | /items/0/source                 | masked.txt
            /api/cities?text=云州                          | /items/0/departments            | 2
            /api/cities?text=云州&level=prefecture         | /items/0/tasks                  | 3
            /api/cities?text=云州                          | /items/0/problems               | 1
            /api/departments?city=云州市&text=市场          | /items/0/leads                  | 1
            /api/departments?city=云州市&function=财政      | /items/0/name                   | 财政局
            /api/departments?city=云州市&function=财政      | /items/0/region/name            | 云州市
            /api/tasks?text=开展质量提升行动&city=云州市     | /items/0/actors/0/role          | LEADS
            /api/tasks?text=开展质量提升行动&city=云州市     | /items/0/actors/1/name          | 财政局
            /api/tasks?city=云州市&department=财政局        | /total                          | 1
            /api/tasks?city=云州市&function=市场监管        | /total                          | 2
            /api/tasks?city=云州市&role=OWNS               | /items/0/deadline               | 2025年底前
            /api/tasks?city=云州市&area=产品质量            | /total                          | 2
            /api/tasks?city=云州市&policy=质量强市实施意见   | /items/0/text                   | 落实《质量强市实施意见》
            /api/tasks?city=云州市&deadline=2025           | /items/0/evidence/0/sentence    | 2025年底前，市场监督管理局要落实《质量强市实施意见》。
            /api/tasks?city=云州市&role=SUPPORTS           | /items/0/evidence/0/text        | 市场监督管理局要牵头开展质量提升行动
            /api/tasks?text=提高质量意识&year=2021          | /items/0/actors/0/type          | collective
            /api/tasks?city=云州市&bodyOf=云州市            | /total                          | 2
            /api/tasks?city=云州市&leaders=none            | /items/0/text                   | 落实《质量强市实施意见》
            /api/tasks?city=云州市&leaders=one&actors=2    | /items/0/text                   | 开展质量提升行动
            /api/tasks?text=提高质量意识&area=-            | /total                          | 1
            /api/tasks?function=-                          | /total                          | 0
            /api/tasks?sort=text                           | /items/2/text                   | 落实《质量强市实施意见》
            /api/tasks?sort=-actors                        | /items/0/text                   | 开展质量提升行动
            /api/speeches?sort=date                        | /items/0/year                   | 2021
            /api/departments?sort=-leads                   | /items/0/name                   | 市场监督管理局
            /api/departments?sort=supports&kind=bureau     | /items/1/name                   | 财政局
            /api/cities?masked=true&sort=-tasks            | /items/0/name                   | 云州市
            /api/awards?sort=-winners                      | /items/0/name                   | 省长质量奖
            /api/awards?year=2022&category=quality prize   | /items/0/name                   | 省长质量奖
            /api/policies?issuer=云州市&status=issued       | /total                          | 1
            /api/collectives?text=部门                     | /items/0/owns                   | 1
            /api/awards?text=省长质量奖&level=province      | /items/0/winners                | 1
            /api/enterprises?text=恒岳机械                 | /items/0/awards                 | 1
            /api/policies?text=云政发〔2023〕1号            | /items/0/issuer                 | 云州市
            /api/policies?text=质量提升行动&kind=initiative | /items/0/speeches               | 1
            """)
    void findsWhatTheFixtureSays(String address, String pointer, String value) {
        assertThat(json(address).at(pointer).asString()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/speeches?text=無此事",
                "/api/cities?text=無此事",
                "/api/departments?text=無此事",
                "/api/tasks?text=無此事",
                "/api/awards?text=無此事",
                "/api/enterprises?text=無此事",
                "/api/policies?text=無此事",
                "/api/collectives?text=無此事"
            })
    void isEmptyWhereNothingMatches(String address) {
        JsonNode page = json(address);

        assertThat(page.at("/items").size()).isZero();
        assertThat(page.at("/total").asInt()).isZero();
        assertThat(page.at("/page").asInt()).isZero();
        assertThat(page.at("/size").asInt()).isEqualTo(20);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrOverlap() {
        List<String> whole = names(json("/api/awards?size=100"));
        List<String> parts = Stream.of(0, 1)
                .flatMap(page -> names(json("/api/awards?size=1&page=" + page)).stream())
                .toList();

        assertThat(parts).hasSize(2).isEqualTo(whole.subList(0, 2));
        assertThat(names(json("/api/awards?size=1&page=9999"))).isEmpty();
    }

    @Test
    void aMaskedPlaceIsListedOnlyWhenAskedFor() {
        assertThat(json("/api/cities?size=100").at("/items").valueStream())
                .noneMatch(region -> region.at("/masked").asBoolean());
        assertThat(json("/api/cities?size=100&masked=true").at("/items").valueStream())
                .anyMatch(region ->
                        region.at("/masked").asBoolean() && region.at("/name").isNull());
    }

    @Test
    void everyPageTellsWhereTheOthersAre() {
        HttpHeaders headers = get("/api/tasks?sort=text&size=1&page=1&text=质量").headers();

        assertThat(headers.firstValue("X-Total-Count")).hasValue("3");
        assertThat(headers.firstValue("Link"))
                .hasValueSatisfying(links -> assertThat(links.split(", "))
                        .containsExactly(
                                link(0) + "first\"", link(0) + "prev\"", link(2) + "next\"", link(2) + "last\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/search?q=质量&size=1", "/api/search?q=质量&size=1&format=csv",
                "/api/queries/facts-by-rule?size=1", "/api/queries/facts-by-rule?size=1&format=csv"
            })
    void soDoHitsAndAnswersOfTheCatalogue(String address) {
        HttpHeaders headers = get(address).headers();

        assertThat(headers.firstValueAsLong("X-Total-Count").orElseThrow()).isGreaterThan(1);
        assertThat(headers.firstValue("Link"))
                .hasValueSatisfying(links -> assertThat(links).contains("page=1&size=1>; rel=\"next\""));
    }

    private static String link(int page) {
        return "</api/tasks?sort=text&text=%E8%B4%A8%E9%87%8F&page=" + page + "&size=1>; rel=\"";
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        HttpResponse<String> first = get("/api/tasks?format=csv");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = get("/api/tasks?format=csv", "If-None-Match", tag);

        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get("/api/tasks", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    private static List<String> names(JsonNode page) {
        return page.at("/items")
                .valueStream()
                .map(item -> item.at("/name").asString())
                .toList();
    }
}
