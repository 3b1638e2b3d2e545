package org.qualitygraph.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualitygraph.Cases;
import org.qualitygraph.Cases.Case;

class OutlineCasesTests {

    static List<Case> headings() {
        return Cases.of("headings.txt");
    }

    static List<Case> sentences() {
        return Cases.of("sentences.txt");
    }

    @ParameterizedTest
    @MethodSource
    void headings(Case example) {
        String text = example.text();

        assertThat(Outline.of(text).items())
                .extracting(item -> ("  ".repeat(item.level() - 1)
                                + item.label()
                                + item.heading().of(text))
                        .stripTrailing())
                .isEqualTo(example.lines());
    }

    @ParameterizedTest
    @MethodSource
    void sentences(Case example) {
        String text = example.text();

        assertThat(Outline.of(text).sentences())
                .extracting(sentence -> sentence.span().of(text))
                .isEqualTo(example.lines());
    }

    @Test
    void theClosingAddressBelongsToNoItem() {
        String text = "一、提高认识\n质量是生命。\n同志们，目标已经明确。\n二、抓好落实\n说到做到。\n同志们，让我们一起努力！\n谢谢大家。";

        assertThat(Outline.of(text).sentences())
                .filteredOn(sentence -> sentence.item() == null)
                .extracting(sentence -> sentence.span().of(text))
                .containsExactly("同志们，让我们一起努力！", "谢谢大家。");
    }

    @ParameterizedTest
    @CsvSource({"一、,1", "十二、,12", "二十三、,23", "（三）,3", "第一百零五条,105", "12.,12", "1.2.3,3", "⑫,12", "其次，,2", "最后，,0"})
    void itemNumbersAreCounted(String label, int ordinal) {
        assertThat(Ordinals.of(label)).isEqualTo(ordinal);
    }
}
