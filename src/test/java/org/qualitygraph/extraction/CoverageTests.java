package org.qualitygraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitygraph.knowledge.Fact;
import org.qualitygraph.knowledge.Provenance;
import org.qualitygraph.knowledge.Unread;
import org.qualitygraph.knowledge.Unread.Cue;
import org.qualitygraph.text.Span;

class CoverageTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "大家都要把标准学深学透。, OBLIGATION",
        "会上传来喜讯，有单位获得质量奖。, AWARD",
        "抽检不合格的占3.5%。, NUMBER",
        "必须保住荣获的2个名牌。, OBLIGATION AWARD NUMBER",
        "同志们，今天的会议开得很好。,",
        "会议要求很明确，要点也清楚。,",
        "第一次会议于2021年3月5日召开。,"
    })
    void aSentenceWithoutFactsIsListedForWhatItHolds(String text, String cues) {
        List<Cue> expected = cues == null
                ? List.of()
                : Arrays.stream(cues.split(" ")).map(Cue::valueOf).toList();
        assertThat(Coverage.unread(SpeechFixture.context(text), List.of()))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(new Unread(new Span(0, text.length()), expected)));
    }

    @Test
    void aSentenceThatGaveAFactIsNotListed() {
        String text = "大家都要学标准。人人还要守标准。";
        Fact fact = new Fact.Problem("守标准", new Provenance(List.of(new Span(11, 15)), 0.5, "test"));
        assertThat(Coverage.unread(SpeechFixture.context(text), List.of(fact)))
                .extracting(Unread::span)
                .containsExactly(new Span(0, 8));
    }
}
