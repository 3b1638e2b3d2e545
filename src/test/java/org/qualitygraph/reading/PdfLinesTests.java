package org.qualitygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the ends of pages cut and repeat. */
class PdfLinesTests {
    private final List<Removed> removed = new ArrayList<>();

    private static PdfLine row(int page, String cells) {
        return new PdfLine(page, 100, 0, 0, 1, cells.replace('|', '\t'), true);
    }

    private static PdfLine line(int page, int y, String text) {
        return new PdfLine(page, y, 80, 500, 14, text, false);
    }

    @Test
    void aRowThatAPagesEndHasCutIsWholeAgain() {
        List<PdfLine> rows = List.of(
                row(1, "序号|任务|单位"),
                row(1, "1|普查企|市局"),
                row(2, "序号|任务|单位"),
                row(2, "—|业|〃"),
                row(2, "2|培训|〃"),
                row(2, "3|宣传|—"),
                row(3, "序号|任务|单位"),
                row(3, "4|评奖|〃"));

        assertThat(PdfSplitRows.joined(rows, removed))
                .extracting(row -> row.text().replace('\t', '|'))
                .containsExactly("序号|任务|单位", "1|普查企业|市局", "2|培训|市局", "3|宣传|—", "4|评奖|—");
        assertThat(removed).hasSize(2);
    }

    @Test
    void linesThatBeginPagesAlikeAreTextUnlessTheyStandAlike() {
        List<PdfLine> lines = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            lines.add(line(page, 40, "某市文件汇编 第" + page + "页"));
            lines.add(line(page, 60 + page, "各局要抓好落实。"));
            lines.add(line(page, 80, "今年完成" + (page + 6) + "家企业的普查。"));
            lines.add(line(page, 100, "第" + page + "段。"));
            lines.add(line(page, 120, "第" + page + "句。"));
            lines.add(line(page, 800, "— " + page + " —"));
        }

        assertThat(PdfPages.body(lines, removed))
                .extracting(PdfLine::text)
                .filteredOn(text -> text.contains("家企业") || text.contains("各局"))
                .hasSize(6);
        assertThat(removed)
                .extracting(Removed::text)
                .contains("某市文件汇编 第1页", "某市文件汇编 第3页", "— 2 —")
                .noneMatch(text -> text.contains("各局"));
    }
}
