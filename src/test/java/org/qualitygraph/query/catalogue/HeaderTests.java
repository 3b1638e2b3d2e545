package org.qualitygraph.query.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTests {
    private static final String FILE = """
            // zh: 某年的讲话
            // en: The speeches of a year
            // zh about: 新的在前。
            // en about: The newest first.
            // for: analyst
            // $year: integer [1900..2100] – 年份 · the year
            // $top: integer = 20 [1..100] – 行数 · how many
            // $role: string? {LEADS|OWNS} – 角色 · role
            // $title: string? [2..5] – 标题 · title
            // > title: string – 标题 · title
            // try: year=2022&top=5
            MATCH (s:Speech {year: $year})
            RETURN s.title AS title
            """;
    private final CatalogueQuestion question = Header.read("years", FILE);

    @Test
    void theHeaderTellsAllButTheStatement() {
        assertThat(question.zh()).isEqualTo("某年的讲话");
        assertThat(question.about().en()).isEqualTo("The newest first.");
        assertThat(question.audience()).isEqualTo("analyst");
        assertThat(question.columns()).containsExactly(new Column("title", "string", "标题", "title"));
        assertThat(question.parameters().get(1))
                .isEqualTo(new Parameter(
                        "top", ParameterType.INTEGER, false, 20L, 1.0, 100.0, List.of(), "行数", "how many"));
        assertThat(question.parameters().get(2).values()).containsExactly("LEADS", "OWNS");
        assertThat(question.statement()).isEqualTo("MATCH (s:Speech {year: $year})\nRETURN s.title AS title");
    }

    @Test
    void aPageIsCutFromTheWholeOrSortedAndCountedByItself() {
        CatalogueQuestion parted = Header.read(
                "years",
                FILE.replace("RETURN", "WITH s\nORDER BY s.id\n// a page's rows alone:\nRETURN")
                        .replace("// for", "// total: RETURN COUNT { (:Speech) } AS total\n// for"));

        assertThat(question.pageStatement())
                .contains("RETURN s.title AS title\n}")
                .contains("size(found) AS total");
        assertThat(parted.pageStatement())
                .contains("ORDER BY s.id\nSKIP $skip LIMIT $limit\nRETURN s.title AS title\n}")
                .contains("CALL () {\nRETURN COUNT { (:Speech) } AS total\n}");
    }

    @Test
    void whatIsLeftOutTakesItsUsualValueOrNone() {
        assertThat(question.bind(Map.of("year", "2022")))
                .containsEntry("year", 2022L)
                .containsEntry("top", 20L)
                .containsEntry("role", null)
                .containsEntry("title", null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title | 讲话   |               | Parameter 'year' is missing: the year.
            year  | zwei   |               | Parameter 'year' takes a whole number, not 'zwei'.
            year  | 1899   |               | Parameter 'year' takes 1900 to 2100.
            top   | 101    | year=2022     | Parameter 'top' takes 1 to 100.
            role  | BOSS   | year=2022     | Parameter 'role' takes LEADS or OWNS, not 'BOSS'.
            title | 讲     | year=2022     | Parameter 'title' takes 2 to 5 characters.
            """)
    void whatIsOutsideTheLimitsIsRefused(String name, String value, String more, String complaint) {
        Map<String, String> given = more == null ? Map.of(name, value) : Map.of(name, value, "year", "2022");

        assertThatExceptionOfType(RefusedParameter.class)
                .isThrownBy(() -> question.bind(given))
                .withMessage(complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            // for: analyst          | // whom: analyst        | none of those that a header has
            // for: analyst          | // for: analyst@// $x   | none of those that a header has
            // zh: 某年的讲话@       | ''                      | lacks a line '// zh: …'
            // en about: The newest first.@ | ''               | lacks a line '// en about: …'
            // for: analyst          | // for: analyst@// total: RETURN 1 AS total | go together
            RETURN s.title AS title  | // a page's rows alone:@RETURN s.title AS title | go together
            """)
    void aFaultyHeaderIsFoundAtStart(String line, String instead, String complaint) {
        String faulty = FILE.replace(line.replace('@', '\n'), instead.replace('@', '\n'));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Header.read("years", faulty))
                .withMessageStartingWith("cypher/query/years.cypher: ")
                .withMessageContaining(complaint);
    }
}
