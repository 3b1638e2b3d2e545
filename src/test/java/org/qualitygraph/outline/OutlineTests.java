package org.qualitygraph.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutlineTests {

    private static List<String> items(String text) {
        return Outline.of(text).items().stream()
                .map(item -> item.level() + item.label() + item.heading().of(text))
                .toList();
    }

    @Test
    void mixedFormsNestAndAnOuterNumberClosesTheInnerOnes() {
        assertThat(items("一、提高认识\n（一）形势\n一是压力大。二是任务重。\n（二）要求\n二、抓好落实\n1.建立台账。\n2.加强督导。"))
                .containsExactly("1一、提高认识", "2（一）形势", "3一是", "3二是", "2（二）要求", "1二、抓好落实", "21.", "22.");
    }

    @Test
    void aRunInHeadingIsPartedFromItsBody() {
        String text = "一要找准问题。从考核情况看，还有差距。";
        Outline outline = Outline.of(text);

        assertThat(outline.items()).extracting(Item::label).containsExactly("一要");
        assertThat(outline.sentences())
                .extracting(sentence -> sentence.span().of(text))
                .containsExactly("找准问题。", "从考核情况看，还有差距。");
    }

    @Test
    void aNumberedTaskWithCommasIsNoHeading() {
        String text = "1.开展隐患排查，对重点产品实施抽查。（牵头单位：甲局）";

        assertThat(Outline.of(text).sentences())
                .extracting(
                        OutlineSentence::heading, sentence -> sentence.span().of(text))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, "开展隐患排查，对重点产品实施抽查。"),
                        org.assertj.core.groups.Tuple.tuple(false, "（牵头单位：甲局）"));
    }

    @Test
    void aFullStopInsideBracketsOrTitlesEndsNoSentence() {
        String text = "印发了《质量规划。总则》（见附件。共三页）给各局。请认真落实。";

        assertThat(Outline.of(text).sentences())
                .extracting(sentence -> sentence.span().of(text))
                .containsExactly("印发了《质量规划。总则》（见附件。共三页）给各局。", "请认真落实。");
    }

    @Test
    void aParagraphOfItsOwnStaysWithTheItemAboveIt() {
        String text = "（三）提升工程质量。严格执行标准。\n【责任单位】省住建厅\n三、保障";

        assertThat(Outline.of(text).sentences().get(2).item())
                .extracting(Item::label)
                .isEqualTo("（三）");
    }

    @Test
    void aTableFlattenedIntoLinesIsRead() {
        String text = "序号\n重点任务\n牵头单位\n1\n建设服务站\n县市场监管局\n一\n产品质量\n2\n开展排查\n县住建局\n备注：按月调度。";
        List<Table> tables = new TableReader(Set.of("序号", "重点任务", "牵头单位")).read(text);

        assertThat(tables).hasSize(1);
        assertThat(tables.getFirst().rows())
                .extracting(row -> row.get(1).of(text) + "/" + row.get(2).of(text))
                .containsExactly("建设服务站/县市场监管局", "开展排查/县住建局");
    }
}
