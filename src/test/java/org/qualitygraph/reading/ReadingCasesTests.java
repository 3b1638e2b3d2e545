package org.qualitygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualitygraph.Cases;
import org.qualitygraph.Cases.Case;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.Tables;

/** What is residue, and how what stays is mended. */
class ReadingCasesTests {
    private static final Tables TABLES = new Tables(Path.of("import/gazetteer"));
    private static final SpeechFile FILE = new SpeechFile(TABLES, Lexicon.of(TABLES), ReadingLimits.STANDARD);
    private static final ResidueLines LINES = new ResidueLines(new ResidueTable(TABLES));

    static List<Case> residue() {
        return Cases.of("residue.txt");
    }

    static List<Case> healing() {
        return Cases.of("healing.txt");
    }

    @ParameterizedTest
    @MethodSource
    void residue(Case example) {
        String kinds = example.text()
                .lines()
                .map(line -> LINES.kindOf(line).map(Enum::name).orElse("text"))
                .collect(Collectors.joining(" "));

        assertThat(kinds).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource
    void healing(Case example) {
        String read = FILE.read("a.txt", example.text().getBytes(StandardCharsets.UTF_8))
                .getFirst()
                .text();

        assertThat(read.strip()).isEqualTo(example.expected());
    }
}
