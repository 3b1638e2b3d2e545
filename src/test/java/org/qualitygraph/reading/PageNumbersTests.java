package org.qualitygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.Tables;

/** Lines that number a page stand in the middle of sentences and between paragraphs. */
class PageNumbersTests {
    private static final Tables TABLES = new Tables(Path.of("import/gazetteer"));
    private static final SpeechFile FILE = new SpeechFile(TABLES, Lexicon.of(TABLES), ReadingLimits.STANDARD);

    @ParameterizedTest
    @ValueSource(strings = {"— 3 —", "- 12 -", "第2页 共4页", "第 5 页"})
    void aSentenceGoesOnBehindTheNumber(String number) {
        assertThat(read("一、改善环境\n推进流域治理，浓度控制在30微\n" + number + "\n克以内。\n二、改善服务"))
                .isEqualTo("一、改善环境\n推进流域治理，浓度控制在30微克以内。\n二、改善服务");
    }

    @Test
    void paragraphsAndHeadingsStayApart() {
        assertThat(read("推进流域治理，办好实事。\n— 3 —\n城区浓度再降。\n二、改善服务\n— 4 —\n窗口要把时限压下来。\n再办三件事：\n— 5 —\n（一）修好路。"))
                .isEqualTo("推进流域治理，办好实事。\n城区浓度再降。\n二、改善服务\n窗口要把时限压下来。\n再办三件事：\n（一）修好路。");
    }

    private static String read(String body) {
        String title = "在全市质量工作会议上的讲话\n同志们：\n";
        String text = FILE.read("a.txt", (title + body).getBytes(StandardCharsets.UTF_8))
                .getFirst()
                .text();
        return text.substring(text.indexOf(body.substring(0, 6)));
    }
}
