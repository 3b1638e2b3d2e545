package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A file that is dropped into the folder of questions is an address, without code. */
@DirtiesContext
class OwnQuestionsIT extends RestTest {

    @DynamicPropertySource
    static void questions(DynamicPropertyRegistry registry) {
        registry.add("quality-graph.catalogue.directory", OwnQuestionsIT::folder);
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("questions");
            Files.writeString(folder.resolve("speeches-of-a-year.cypher"), """
                    // zh: 某年的讲话
                    // en: The speeches of a year
                    // zh about: 自己的问题。
                    // en about: A question of one's own.
                    // for: researcher
                    // $year: integer [1900..2100] – 年份 · the year
                    // > title: string – 标题 · title
                    // try: year=2023
                    MATCH (speech:Speech {year: $year})
                    RETURN speech.title AS title ORDER BY title
                    """);
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void itIsAnsweredListedAndDescribed() {
        assertThat(json("/api/queries/speeches-of-a-year?year=2023")
                        .at("/items/0/title")
                        .asString())
                .isEqualTo("在质量强市大会上的讲话");
        assertThat(json("/api/queries?text=speeches-of-a-year").at("/total").asInt())
                .isEqualTo(1);
        assertThat(json("/v3/api-docs").at("/paths").propertyNames()).contains("/api/queries/speeches-of-a-year");
    }

    @Test
    void thePackagedOnesStayBesideIt() {
        assertThat(json("/api/queries?size=100").at("/total").asInt()).isGreaterThan(30);
    }
}
