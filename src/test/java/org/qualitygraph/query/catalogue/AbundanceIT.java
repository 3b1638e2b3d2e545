package org.qualitygraph.query.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qualitygraph.graph.AbundantGraph;
import org.qualitygraph.graph.SharedGraph;
import org.qualitygraph.query.Question;
import org.qualitygraph.query.Questions;
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
}
