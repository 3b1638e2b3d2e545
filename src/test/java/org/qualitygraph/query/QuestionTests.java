package org.qualitygraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitygraph.query.Question.Parameter;

class QuestionTests {

    @Test
    void theHeaderTellsTitlesAndParameters() {
        Question question = Question.of("years", """
                // zh: 某年的讲话
                // en: The speeches of a year
                // $year: integer – the year
                // $text: string? – stands in the title
                MATCH (s:Speech {year: $year}) WHERE $text IS NULL OR s.title CONTAINS $text RETURN s
                """);

        assertThat(question.chinese()).isEqualTo("某年的讲话");
        assertThat(question.english()).isEqualTo("The speeches of a year");
        assertThat(question.parameters())
                .containsEntry("year", new Parameter("integer", false, "the year"))
                .containsEntry("text", new Parameter("string", true, "stands in the title"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            // zh: 一@RETURN 1                                    | a title in zh and one in en
            // zh: 一@// en: one@RETURN $x                        | the header names [], the statement uses [x]
            // zh: 一@// en: one@// $x: string – it@RETURN 1      | the header names [x], the statement uses []
            """)
    void aHeaderThatDoesNotFitIsFoundAtStart(String lines, String complaint) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.of("faulty", lines.replace('@', '\n')))
                .withMessageContaining(complaint);
    }
}
