package org.qualitygraph.query.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Record;
import org.qualitygraph.graph.AbundantGraph;
import org.qualitygraph.graph.SharedGraph;
import org.qualitygraph.query.Page;
import org.qualitygraph.query.Question;
import org.qualitygraph.query.Questions;
import org.qualitygraph.query.Window;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * How the database goes about the questions when the graph is large: plans follow its statistics. Four thousand facts do for that;
 * {@code QuestionsBenchmark} holds the same of a hundred thousand.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class AbundanceIT {
    private static final int FACTS = 4_000;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Questions questions;

    @Autowired
    CatalogueAnswers answers;

    @DynamicPropertySource
    static void graph(DynamicPropertyRegistry registry) {
        SharedGraph.register(registry);
    }

    @BeforeAll
    static void write() {
        SharedGraph.clear();
        AbundantGraph.grow(SharedGraph.driver(), 0, FACTS);
    }

    @Test
    void everyQuestionOfTheCatalogueStartsFromAnIndex() {
        Map<String, String> statements = new TreeMap<>();
        catalogue.all().forEach(question -> statements.put(question.name(), question.pageStatement()));

        assertThat(Plans.withoutIndex(SharedGraph.driver(), statements)).isEmpty();
    }

    @Test
    void everyFixedAddressStartsFromAnIndex() {
        Map<String, String> statements = new TreeMap<>();
        for (Question question : questions.all()) {
            statements.put(question.name(), question.statement());
        }

        assertThat(Plans.withoutIndex(SharedGraph.driver(), statements)).isEmpty();
    }

    /** A parted statement counts by itself and tells a page alone: both as the whole answer has them. */
    @ParameterizedTest
    @CsvSource({
        "tasks-alike,          similarity, 0.7",
        "least-sure-tasks,     below,      0.95",
        "winners-of-an-award,  award,      质量奖",
        "metric-across-cities, metric,     顾客满意度"
    })
    void aPageIsAPartOfTheWholeAnswer(String name, String parameter, String value) {
        CatalogueQuestion question = catalogue.named(name).orElseThrow();
        Map<String, String> given = Map.of(parameter, value);
        List<Map<String, Object>> whole = SharedGraph.driver()
                .executableQuery(question.statement())
                .withParameters(question.bind(given))
                .execute()
                .records()
                .stream()
                .map(Record::asMap)
                .toList();

        Page<Map<String, @Nullable Object>> page = answers.page(question, given, new Window(3, 7));

        assertThat(question.total()).isNotNull();
        assertThat(page.total()).isEqualTo(whole.size()).isGreaterThan(28);
        assertThat(page.items()).isEqualTo(whole.subList(21, 28));
    }
}
