package org.qualitygraph.annotation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualitygraph.Cases;
import org.qualitygraph.Cases.Case;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.Tables;

class NormalFormCasesTests {
    private static final Tables TABLES = new Tables(Path.of("import/gazetteer"));
    private static final NormalForm NORMAL_FORM =
            new NormalForm(ScriptConversion.of(TABLES), CharacterForms.of(TABLES));
    private static final Masks MASKS = new Masks(Lexicon.of(TABLES));

    static List<Case> conversion() {
        return Cases.of("conversion.txt");
    }

    static List<Case> masks() {
        return Cases.of("masks.txt");
    }

    @ParameterizedTest
    @MethodSource
    void conversion(Case example) {
        assertThat(NORMAL_FORM.of(example.text()).normal()).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource
    void masks(Case example) {
        assertThat(MASKS.find(example.text()).stream()
                        .map(mask -> mask.kind() + " " + mask.span().of(example.text()))
                        .collect(joining("\n")))
                .isEqualTo(example.expected());
    }
}
