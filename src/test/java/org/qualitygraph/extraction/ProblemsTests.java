package org.qualitygraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitygraph.extraction.Draft.ProblemDraft;

class ProblemsTests {

    private static List<String> read(String text) {
        return SpeechFixture.drafts(text, ProblemDraft.class).stream()
                .map(ProblemDraft::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "不如人意的地方也有：检验设备陈旧，专业人员奇缺。| 检验设备陈旧 | 专业人员奇缺",
                "我们的短板在于：龙头企业太少；标准意识淡薄。| 龙头企业太少 | 标准意识淡薄",
                "工作中还存在一些问题：个别站所重审批、轻监管；数据之间互不相通。| 个别站所重审批、轻监管 | 数据之间互不相通",
                "也要看到不足：检测站虽建起6个，但能出报告的只有1个；投诉办结慢。| 能出报告的只有1个 | 投诉办结慢",
                "也要看到不足：中国质量奖这一项，一直没有突破；人才紧缺。| 中国质量奖这一项，一直没有突破 | 人才紧缺",
                "有的企业以次充好；有的部门以罚代管。| 有的企业以次充好 | 有的部门以罚代管",
                "工作里还有几个结没有解开：检测能力跟不上；基层人手不足。| 检测能力跟不上 | 基层人手不足",
            })
    void aPassageOnProblemsTellsOneAClause(String text, String first, String second) {
        assertThat(read(text)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource({"下一步要着力补齐短板。", "全市检测机构达到12家。"})
    void tasksAndResultsAreNoProblems(String text) {
        assertThat(read(text)).isEmpty();
    }
}
