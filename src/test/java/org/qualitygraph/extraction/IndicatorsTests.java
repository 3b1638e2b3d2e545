package org.qualitygraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitygraph.extraction.Draft.IndicatorDraft;

class IndicatorsTests {

    /** A draft in one line; the host, not yet known here, is written 本地. */
    private static List<String> read(String text) {
        return SpeechFixture.drafts(text, IndicatorDraft.class).stream()
                .map(draft -> (draft.subject() == null ? "本地" : draft.subject()) + " " + draft.metric() + " "
                        + draft.value().toPlainString() + draft.unit() + " "
                        + draft.kind().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "全市质量竞争力指数87.4。, 本地 质量竞争力指数 87.4 actual",
        "力争质量竞争力指数迈过88。, 本地 质量竞争力指数 88 target",
        "在31家参评组织中，经材料评审后公示。, 本地 参评组织 31家 actual",
        "县里的投诉办结率却只有71%。, 本地 县里的投诉办结率 71% actual",
        "一年之内把返修率压到2%以下。, 本地 返修率 2% target",
        "开展进社区宣讲20条次。, 本地 开展进社区宣讲 20条次 actual",
        "我公司将新建3个实验室。, 本地 新建实验室 3个 target",
        "我市将23家企业纳入名录。, 本地 企业纳入名录 23家 actual",
        "商品房投诉办结率连续三年保持在97%以上。, 本地 商品房投诉办结率 97% actual",
        "我们有信心把省名牌产品培育到30个。, 本地 省名牌产品 30个 target",
    })
    void aNumberMeasuresTheWordsAroundIt(String text, String fact) {
        assertThat(read(text)).containsExactly(fact);
    }

    @ParameterizedTest
    @CsvSource({
        "在9个县区中排名第二。",
        "我市排第6位，比上年前进2位。",
        "全市13个县（市、区）里我们名列第一。",
    })
    void theOthersOfARankingAreNoIndicator(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "抽查家具280批次，检出不合格14批次，合格率95%。, 本地 抽查家具合格率 95% actual",
        "家具、涂料两类产品合格率一高一低，前者为96%，后者仅有81%。, 本地 家具产品合格率 96% actual",
        "家具、涂料两类产品合格率一高一低，前者为96%，后者仅有81%。, 本地 涂料产品合格率 81% actual",
        "培育国家级绿色工厂15家、省级42家。, 本地 培育省级绿色工厂 42家 actual",
        "64家机构当中持证上岗的仅有7家。, 本地 机构 64家 actual",
    })
    void oneOfTheNumbersOfASentence(String text, String fact) {
        assertThat(read(text)).contains(fact);
    }
}
