package org.qualitygraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitygraph.extraction.Mention.AwardMention;

class AwardFinderTests {

    private static List<String> awards(String text) {
        return SpeechFixture.mentions(text).of(AwardMention.class).stream()
                .map(AwardMention::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "甲厂荣获第六届杭州市市长质量奖。, 杭州市市长质量奖",
        "授予其2015—2016年度“杭州市市长质量奖提名奖”荣誉称号。, 杭州市市长质量奖提名奖",
        "全市拥有浙江名牌产品12个。, 浙江名牌产品",
        "该校获评省级服务标准化示范单位。, 省级服务标准化示范单位",
        "授予陈望舒“杭州质量工匠”称号。, 杭州质量工匠",
        "体育馆荣获优质工程“明珠杯”。, 明珠杯",
        "争创全国质量强县。, 全国质量强县",
        "力争摘得省长质量奖正奖。, 省长质量奖",
        "新增“品字标浙江制造”企业3家。, 品字标浙江制造",
    })
    void anAwardTakesItsRegionAndLevelButNoOrdinalOrYear(String text, String award) {
        assertThat(awards(text)).containsExactly(award);
    }

    @ParameterizedTest
    @CsvSource({
        "要大力实施名牌战略，把名牌树起来。",
        "我市名牌企业占比不高，名牌产品总量偏少。",
        "树立“质量强市”理念。",
        "落实质量奖励资金。",
        "培育更多质量标杆，建设放心消费示范店40个。",
        "高新技术企业达到300家，建成国家级质检中心2个。",
    })
    void genericWordsAndSlogansAreNoAwards(String text) {
        assertThat(awards(text)).isEmpty();
    }

    @Test
    void theNominationPrizeSaidForShortBelongsToThePrizeBeforeIt() {
        assertThat(awards("力争拿下省长质量奖1个、提名奖2个。")).containsExactly("省长质量奖", "省长质量奖提名奖");
    }

    @Test
    void certificatesShareTheirLastWord() {
        assertThat(awards("企业通过了HACCP、ISO22000认证。")).containsExactly("HACCP", "ISO22000认证");
    }
}
