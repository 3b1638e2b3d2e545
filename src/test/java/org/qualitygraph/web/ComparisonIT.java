package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The cities of the sample speeches side by side. */
class ComparisonIT extends SamplesTest {
    private static final String TANGZHOU = "990100";
    private static final String LUTING = "990300";
    private static final String ZHAOPU = "990200";
    private static final String COMPARE = "/api/cities/compare?ids=棠州市,芦汀市,990200";

    @Test
    void theCitiesStandInTheOrderTheyWereAskedFor() {
        JsonNode cities = json("/api/cities/compare?ids=990200,棠州市").at("/cities");

        assertThat(values(cities, "/name")).containsExactly("昭浦市", "棠州市");
        assertThat(values(cities, "/years")).containsExactly("[2023,2024]", "[2011,2017,2022,2024]");
    }

    /** 年底前制造业产品质量合格率达到94%以上 against 制造业产品质量合格率达到93.6%, both said in 2022. */
    @Test
    void aTargetStandsBesideWhatWasReached() {
        JsonNode year = year("制造业产品质量合格率", TANGZHOU, 2022);

        assertThat(year.at("/target/value").asString()).isEqualTo("94");
        assertThat(year.at("/actual/value").asString()).isEqualTo("93.6");
        assertThat(year.at("/reached").asBoolean()).isFalse();
        assertThat(year.at("/share").asString()).isEqualTo("99.6");
        assertThat(year.at("/actual/said/evidence/0/text").asString()).contains("93.6%");
    }

    /** 食品抽检完成3980批次，占全年任务4200批次的94.8%. */
    @Test
    void theShareOfATargetIsWhatTheSpeakerReckoned() {
        JsonNode year = year("食品抽检完成", LUTING, 2021);

        assertThat(year.at("/share").asString()).isEqualTo("94.8");
        assertThat(year.at("/others").size()).isZero();
    }

    @Test
    void theSameMetricOfSeveralCitiesMeets() {
        JsonNode first = json(COMPARE).at("/indicators/0");

        assertThat(first.at("/cities").size()).isEqualTo(3);
        assertThat(values(json(COMPARE).at("/indicators"), "/metric"))
                .contains("制造业产品质量合格率", "会诊企业")
                .doesNotContain("企业送检时间");
    }

    /** 2022: 恒棠轴承 has won the 中国质量奖提名奖, 中国质量奖正奖至今没有, and is to try for it again. */
    @Test
    void awardsAreCountedByLevelAndYear() {
        JsonNode national = find(json(COMPARE).at("/awards"), "/level", "national", "/year", "2022");
        JsonNode tangzhou = find(national.at("/cities"), "/city", TANGZHOU);

        assertThat(List.of(
                        tangzhou.at("/won").asInt(),
                        tangzhou.at("/aspiresTo").asInt(),
                        tangzhou.at("/lacks").asInt()))
                .isEqualTo(List.of(1, 1, 1));
        assertThat(values(tangzhou.at("/standings"), "/subject/name")).contains("恒棠轴承");
        assertThat(values(json(COMPARE).at("/awards"), "/level").getFirst()).isEqualTo("national");
    }

    /** 市质监局 (2011) and 市市场监管局 (2022) are one function of 棠州市. */
    @Test
    void lineageMakesOldAndNewBodiesComparable() {
        JsonNode function = find(json(COMPARE).at("/functions"), "/name", "市场监管");
        JsonNode tangzhou = find(function.at("/cities"), "/city", TANGZHOU);

        assertThat(values(tangzhou.at("/departments"), "/name")).contains("质量技术监督局", "市场监督管理局");
        assertThat(values(function.at("/predecessors"), "")).contains("质量技术监督");
        assertThat(function.at("/missing").size()).isZero();
        assertThat(values(json(COMPARE).at("/functions"), "/name")).doesNotContain("质量技术监督");
    }

    /** Only the 2021 speech of 芦汀市 speaks of its fire brigade. */
    @Test
    void aFunctionThatACityLacksIsTold() {
        JsonNode brigade = find(json(COMPARE).at("/functions"), "/name", "消防救援");

        assertThat(values(brigade.at("/missing"), "")).contains(ZHAOPU).doesNotContain(LUTING);
    }

    @Test
    void tasksAreAlikeByTheirWordingOrElseByFunctionAndArea() {
        JsonNode tasks = json("/api/cities/compare?ids=棠州市,岐宁市").at("/tasks");

        assertThat(tasks.at("/alike").valueStream()).anySatisfy(group -> {
            assertThat(group.at("/basis").asString()).isEqualTo("text");
            assertThat(group.at("/similarity").asDouble()).isBetween(0.6, 1.0);
            assertThat(values(group.at("/tasks"), "/text")).containsExactly("推广食用农产品承诺达标合格证", "推广食用农产品承诺达标合格证");
        });
        assertThat(tasks.at("/alike").valueStream()).anySatisfy(group -> {
            assertThat(group.at("/function").asString()).isEqualTo("农业农村");
            assertThat(group.at("/area").asString()).isEqualTo("农产品质量");
        });
    }

    /** 单列质量工作经费 is asked for in 棠州市 alone. */
    @Test
    void whatOnlyOneCityHasIsItsOwn() {
        JsonNode unique = json(COMPARE + "&limit=200").at("/tasks/unique");

        assertThat(values(find(unique, "/city", TANGZHOU).at("/items"), "/text"))
                .anyMatch(text -> text.contains("单列质量工作经费"));
        assertThat(values(find(unique, "/city", LUTING).at("/items"), "/text"))
                .noneMatch(text -> text.contains("单列质量工作经费"));
    }

    @Test
    void theLimitBoundsTheLongLists() {
        JsonNode tasks = json(COMPARE + "&limit=1").at("/tasks");

        assertThat(tasks.at("/alike").size()).isEqualTo(1);
        assertThat(tasks.at("/total").asInt()).isGreaterThan(1);
        assertThat(tasks.at("/unique").valueStream())
                .allSatisfy(own -> assertThat(own.at("/items").size()).isEqualTo(1));
    }

    @Test
    void theProblemsOfEachCityStandBesideEachOther() {
        JsonNode problems = json(COMPARE).at("/problems");

        assertThat(values(problems, "/city")).containsExactly(TANGZHOU, LUTING, ZHAOPU);
        assertThat(values(find(problems, "/city", TANGZHOU).at("/problems"), "/text"))
                .contains("品牌“塔尖”太少");
    }

    @Test
    void theFiguresAreATable() {
        assertThat(get(COMPARE + "&format=csv").body().lines())
                .anyMatch(line -> line.startsWith("制造业产品质量合格率,%,棠州市,2022,target,94,,"))
                .first()
                .isEqualTo("\uFEFFmetric,unit,city,year,kind,value,upperBound,sentence,speech");
    }

    @Test
    void aMaskedPlaceIsComparedOnlyWhenAskedFor() {
        String masked = json("/api/cities?masked=true&size=100")
                .at("/items")
                .valueStream()
                .filter(region -> region.at("/masked").asBoolean())
                .map(region -> region.at("/id").asString())
                .findFirst()
                .orElseThrow();

        assertThat(json("/api/cities/compare?ids=棠州市," + masked).at("/detail").asString())
                .contains("masked=true");
        assertThat(json("/api/cities/compare?masked=true&ids=棠州市," + masked)
                        .at("/cities")
                        .size())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ids=棠州市                       | 400 | 'ids'
            ids=1,2,3,4,5,6,7                | 400 | 'ids'
            limit=5                          | 400 | 'ids'
            ids=棠州市,芦汀市&limit=0        | 400 | 'limit'
            ids=棠州市,990100                | 400 | twice
            ids=棠州市,無此市                | 404 | There is no region '無此市'
            """)
    void whatCannotBeComparedIsExplained(String query, int status, String detail) {
        JsonNode problem = json("/api/cities/compare?" + query);

        assertThat(problem.at("/status").asInt()).isEqualTo(status);
        assertThat(problem.at("/detail").asString()).contains(detail);
    }

    private JsonNode year(String metric, String city, int year) {
        JsonNode compared = find(json(COMPARE).at("/indicators"), "/metric", metric);
        return find(find(compared.at("/cities"), "/city", city).at("/years"), "/year", Integer.toString(year));
    }

    private static JsonNode find(JsonNode list, String... pointersAndValues) {
        Stream<JsonNode> found = list.valueStream();
        for (int i = 0; i < pointersAndValues.length; i += 2) {
            String pointer = pointersAndValues[i];
            String value = pointersAndValues[i + 1];
            found = found.filter(each -> each.at(pointer).asString().equals(value));
        }
        return found.findFirst().orElseThrow();
    }

    private static List<String> values(JsonNode list, String pointer) {
        return list.valueStream()
                .map(each -> each.at(pointer))
                .map(value -> value.isContainer() ? value.toString() : value.asString())
                .toList();
    }
}
