package org.qualitygraph.query.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitygraph.graph.SharedGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the database says of the questions before they are asked. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class CatalogueCheckIT {
    private static final String HEAD = """
            // zh: 试
            // en: Try
            // zh about: 试。
            // en about: Try.
            // for: developer
            // > id: string – 编号 · id
            """;

    @Autowired
    CatalogueCheck check;

    @Autowired
    Catalogue catalogue;

    @DynamicPropertySource
    static void graph(DynamicPropertyRegistry registry) {
        SharedGraph.register(registry);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MATCH (s:Speech) SET s.seen = true RETURN s.id AS id | it would change the graph
            MATCH (s:Speech) RETURN s.id AS name                 | the header tells the columns [id], the statement returns [name]
            MATCH (s:Speech RETURN s.id AS id                    | Invalid input
            """)
    void aQuestionThatCannotBeServedStopsTheStart(String statement, String complaint) {
        assertThatIllegalStateException()
                .isThrownBy(() -> check.check(Header.read("faulty", HEAD + statement)))
                .withMessageStartingWith("cypher/query/faulty.cypher: ")
                .withMessageContaining(complaint);
    }

    @Test
    void thereAreThirtyQuestionsForThreeKindsOfUsers() {
        assertThat(catalogue.all()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(catalogue.all().stream().map(CatalogueQuestion::audience).distinct())
                .containsExactlyInAnyOrder("analyst", "researcher", "developer");
    }
}
