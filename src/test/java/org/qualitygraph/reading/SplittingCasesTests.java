package org.qualitygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualitygraph.Cases;
import org.qualitygraph.Cases.Case;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.Tables;

class SplittingCasesTests {
    private static final Tables TABLES = new Tables(Path.of("import/gazetteer"));
    private static final SpeechFile FILE = new SpeechFile(TABLES, Lexicon.of(TABLES), ReadingLimits.STANDARD);
    private static final String PARAGRAPH = "质量工作关系全局，各级各部门要认真落实，抓出成效。".repeat(10);

    static List<Case> cases() {
        return Cases.of("splitting.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void collectionsBecomeSpeechesAndSpeechesStayWhole(Case example) {
        assertThat(document(example.text()).speeches())
                .extracting(speech -> speech.text().lines().findFirst().orElseThrow())
                .isEqualTo(example.lines());
    }

    @Test
    void whatStandsBeforeTheFirstSpeechIsKeptAsRemoved() {
        SpeechDocument document = document("为大家整理了几篇讲话。\n篇一\n※\n篇二\n※");

        assertThat(document.removed())
                .extracting(removed -> removed.text().strip())
                .contains("为大家整理了几篇讲话。");
        assertThat(document.speeches()).hasSize(2);
    }

    private static SpeechDocument document(String text) {
        return FILE.document("file.txt", text.replace("※", PARAGRAPH).getBytes(StandardCharsets.UTF_8));
    }
}
