package org.qualitygraph.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.HanLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualitygraph.gazetteer.Tables;
import org.qualitygraph.text.AlignedText;
import org.qualitygraph.text.Span;

/** Whatever stands in a text: the normal form and the original point into each other. Seeds are the repetition's number. */
class AlignmentPropertyTests {
    private static final Tables TABLES = new Tables(Path.of("import/gazetteer"));
    private static final ScriptConversion CONVERSION = ScriptConversion.of(TABLES);
    private static final NormalForm NORMAL_FORM = new NormalForm(CONVERSION, CharacterForms.of(TABLES));
    private static final List<String> PHRASES = TABLES.rows("phrases.csv").stream()
            .map(row -> row.getOrDefault("traditional", ""))
            .toList();

    /** What texts are made of: words that change their length, blanks, marks, enclosed numbers, pairs of surrogates. */
    private static final List<String> PIECES = List.of(
            " ",
            "　",
            "\t",
            "\n",
            "\r\n",
            "\u200b",
            ",",
            ".",
            "\"",
            "(",
            ")",
            "「",
            "」",
            "１２",
            "％",
            "⑴",
            "㈠",
            "⒈",
            "➀",
            "⼯",
            "⻓",
            "峯",
            "祕",
            "質量強市",
            "质量强市",
            "X市",
            "**",
            "2023年",
            "3.5%",
            "𠮷",
            "𠂢",
            "😀",
            "臺灣",
            "後續",
            "ISO 9001",
            "[2023]");

    @RepeatedTest(300)
    void everyPositionOfTheNormalFormComesFromTheOriginalAndIsFoundAgain(RepetitionInfo repetition) {
        AlignedText text = NORMAL_FORM.of(randomText(new Random(repetition.getCurrentRepetition())));
        int last = 0;
        for (int i = 0; i < text.normal().length(); i++) {
            Span at = new Span(i, i + 1);
            Span original = text.toOriginal(at);
            assertThat(original.length()).isPositive();
            assertThat(original.end()).isLessThanOrEqualTo(text.original().length());
            assertThat(original.start()).isGreaterThanOrEqualTo(last);
            assertThat(text.toNormal(original).contains(at)).isTrue();
            last = original.start();
        }
    }

    @RepeatedTest(300)
    void everyPositionOfTheOriginalIsKeptOrLeftOutBetweenItsNeighbours(RepetitionInfo repetition) {
        AlignedText text = NORMAL_FORM.of(randomText(new Random(1_000 + repetition.getCurrentRepetition())));
        int last = 0;
        for (int i = 0; i < text.original().length(); i++) {
            Span at = new Span(i, i + 1);
            Span normal = text.toNormal(at);
            assertThat(normal.start()).isGreaterThanOrEqualTo(last);
            assertThat(normal.end()).isLessThanOrEqualTo(text.normal().length());
            if (normal.length() > 0) {
                assertThat(text.toOriginal(normal).contains(at)).isTrue();
            }
            last = normal.start();
        }
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("import/speeches"))) {
            return files.sorted().toList();
        }
    }

    /** The phrases must not harm mainland words: a Simplified text in Traditional characters comes back as it was. */
    @ParameterizedTest
    @MethodSource("samples")
    void aMainlandTextInTraditionalCharactersComesBack(Path sample) throws IOException {
        String text = Files.readString(sample);
        if (!CONVERSION.isTraditional(text)) {
            String there = HanLP.convertToTraditionalChinese(text);
            String expected = HanLP.convertToSimplifiedChinese(there);

            assertThat(CONVERSION.toSimplified(there).normal()).isEqualTo(expected);
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3 + random.nextInt(40); i++) {
            List<String> from = random.nextInt(3) == 0 ? PHRASES : PIECES;
            text.append(from.get(random.nextInt(from.size())));
        }
        return text.toString();
    }
}
