package org.qualitygraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitygraph.extraction.Mention.RegionMention;

/** Places that the gazetteer lacks. */
class UnknownRegionsTests {

    @ParameterizedTest
    @CsvSource({
        "我代表槐渡县人民政府讲几句。, 槐渡县",
        "槐渡县人民政府召开大会。, 槐渡县",
        "三槐镇要带头落实。, 三槐镇",
        "太槐镇作了发言。, 太槐镇",
        "槐城镇作了发言。, 槐城镇",
        "和平镇、渡口镇要带头落实。, 和平镇 渡口镇"
    })
    void aPlaceIsKnownByWhatStandsAroundIt(String text, String place) {
        assertThat(names(text)).containsExactly(place.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "我们再次以市委、市政府的名义召开大会。",
        "会议由市委办公室主持。",
        "部分镇没有检测机构。",
        "新型城镇建设提速。",
        "小城镇建设提速。",
        "沅禾瓷业争创省政府质量奖。",
        "沅禾瓷业又将省政府质量奖收入囊中。"
    })
    void wordsBeforeALevelAreNoPlace(String text) {
        assertThat(names(text)).isEmpty();
    }

    private static List<String> names(String text) {
        return SpeechFixture.mentions(text).of(RegionMention.class).stream()
                .map(RegionMention::name)
                .toList();
    }
}
