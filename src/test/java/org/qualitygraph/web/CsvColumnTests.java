package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class CsvColumnTests {
    private final JsonMapper mapper = new JsonMapper();

    record Inner(@Nullable String name, int count) {}

    record Outer(String text, @Nullable Inner one, List<Inner> many, List<String> words) {}

    @Test
    void whatIsNestedBecomesColumnsWithADottedName() {
        assertThat(CsvColumn.of(Outer.class).stream().map(CsvColumn::name))
                .containsExactly("text", "one.name", "one.count", "many.name", "many.count", "words");
    }

    @Test
    void severalValuesShareACell() {
        Outer outer = new Outer("t", null, List.of(new Inner("a", 1), new Inner("b", -2)), List.of("x", "y"));

        assertThat(CsvColumn.of(Outer.class).stream().map(column -> column.cell(mapper.valueToTree(outer))))
                .containsExactly("t", "", "", "a；b", "1；-2", "x；y");
    }

    @ParameterizedTest
    @CsvSource({"=1+1,'''=1+1'", "+86,'''+86'", "-2,'''-2'", "@SUM,'''@SUM'", "1-2,1-2", "质量=生命,质量=生命"})
    void noTextIsAFormula(String text, String cell) {
        assertThat(CsvColumn.of(Outer.class)
                        .getFirst()
                        .cell(mapper.valueToTree(new Outer(text, null, List.of(), List.of()))))
                .isEqualTo(cell);
    }
}
