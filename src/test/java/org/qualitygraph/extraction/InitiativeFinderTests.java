package org.qualitygraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitygraph.extraction.Mention.PolicyMention;
import org.qualitygraph.knowledge.Entity.Policy;

class InitiativeFinderTests {

    private static List<String> initiatives(String text) {
        return SpeechFixture.mentions(text).of(PolicyMention.class).stream()
                .filter(policy -> policy.kind() == Policy.Kind.INITIATIVE)
                .map(PolicyMention::name)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "要大力实施品牌战略。, 品牌战略",
        "名牌战略由市经委牵头。, 名牌战略",
        "在质量兴市暨名牌战略推进大会上的讲话, 质量兴市|名牌战略",
        "全市质量提升行动取得实效。, 质量提升行动",
        "2019年质量提升行动重点任务。, 质量提升行动",
        "开展食品、建材、电梯六大质量提升行动。, 质量提升行动",
        "二是技术帮扶机制。, 技术帮扶机制",
        "建立质量诚信等级评价制度。, 质量诚信等级评价制度",
        "抓好国家技术创新工程试点。, 国家技术创新工程",
        "深入推进113工程。, 113工程",
        "实施双百行动。, 双百行动",
        "开展“千企万坊”帮扶行动。, 千企万坊帮扶行动",
    })
    void aHeadWordAndItsStemNameAnInitiative(String text, String names) {
        assertThat(initiatives(text)).containsExactly(names.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({
        "会议启动“质量强甬”。, 质量强甬",
        "深入实施质量兴甬战略。, 质量兴甬战略",
        "推进品牌强省和标准强市。, 品牌强省|标准强市",
    })
    void aSloganMayNameItsPlaceInOneCharacter(String text, String names) {
        assertThat(initiatives(text)).containsExactly(names.split("\\|"));
    }

    @Test
    void aBareSloganIsTheStrategyThatTheSpeechNames() {
        assertThat(initiatives("质量强市要久久为功。我们实施质量强市战略已有五年。")).containsExactly("质量强市战略");
        assertThat(initiatives("提出“质量兴市”的战略目标，全面实施质量兴市战略。")).containsExactly("质量兴市战略");
    }

    @ParameterizedTest
    @CsvSource({
        "争创全国质量强市示范城市。",
        "云州市是省级质量强县创建试点。",
        "要坚持创建品牌产品、品牌工程、品牌企业并举。",
        "深化改革永远在路上。",
        "治理“豆腐渣”等工程问题。",
        "统一领导本行动的实施。",
    })
    void titlesListMembersAndDeedsAreNoInitiatives(String text) {
        assertThat(initiatives(text)).isEmpty();
    }
}
