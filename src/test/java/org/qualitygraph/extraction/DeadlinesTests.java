package org.qualitygraph.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitygraph.importing.FactReader;
import org.qualitygraph.knowledge.Fact.Responsibility;
import org.qualitygraph.text.Span;

/** Until when a task is to be done. The task stands between the bars. */
class DeadlinesTests {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "市计量所要|年底前建成检定站|。, 年底前",
        "2025年底前，市计量所要|建成检定站|。, 2025年底前",
        "市计量所要在6月30日前|建成检定站|。, 6月30日前",
        "市计量所要|到2027年建成检定站|。, 到2027年",
        "市计量所要|每季度通报抽查结果|。, 每季度",
        "“十五五”期间，市计量所要|建成检定站|。, “十五五”期间",
        "市计量所要|走在全省前列|。,",
        "目前，市计量所要|提前介入检定|。,",
        "2025年底前，市计量所要建成检定站；市质检院要|开放实验室|。,",
    })
    void aTaskTellsItOrTheWordsRightBefore(String marked, @Nullable String deadline) {
        int start = marked.indexOf('|');
        int end = marked.lastIndexOf('|') - 1;
        String text = marked.replace("|", "");
        Span task = new Span(start, end);

        assertThat(new Deadlines(text).of(task, task.of(text))).isEqualTo(deadline);
    }

    @Test
    void thePhraseThatSaysWhoseTheTaskIsMayTellIt() {
        String text = "建成检定站（市计量所负责，9月底前完成）";

        assertThat(new Deadlines(text).of(new Span(0, 5), "建成检定站", new Span(5, text.length())))
                .isEqualTo("9月底前");
    }

    @Test
    void aTableTellsItInAColumnOfItsOwn() {
        String table = "序号\t工作任务\t牵头单位\t完成时限\n1\t建成计量检定站\t市市场监管局\t10月底\n2\t开放质检实验室\t市科技局\t——\n";
        var facts = FactReader.open(Path.of("import/gazetteer"))
                .read("plan.txt", table.getBytes(UTF_8))
                .getFirst()
                .facts();

        assertThat(facts)
                .filteredOn(Responsibility.class::isInstance)
                .map(Responsibility.class::cast)
                .extracting(Responsibility::task, Responsibility::deadline)
                .containsExactly(tuple("建成计量检定站", "10月底"), tuple("开放质检实验室", null));
    }
}
