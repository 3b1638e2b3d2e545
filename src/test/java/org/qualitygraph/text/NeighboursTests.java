package org.qualitygraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighboursTests {
    @ParameterizedTest
    @CsvSource({"市质检所, 0, 1", "本市质检所, 0, 2", "市市所, 2, 2", "质检所, 0, 3", "质检市, 0, 3", "市所, 2, 2"})
    void behindStandsRightBehindOneOfTheCharacters(String text, int from, int expected) {
        assertThat(Neighbours.behind("市县").next(text, from, text.length())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"花渡、石坎, 0, 0", "联合花渡、石坎, 0, 2", "联合花渡、石坎, 3, 7", "花渡石坎, 0, 4", "甲、花渡、石坎, 0, 2"})
    void aheadStandsTheDistanceBeforeTheCharacter(String text, int from, int expected) {
        assertThat(Neighbours.ahead(2, '、').next(text, from, text.length())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 3", "3, 3", "4, 5"})
    void aLineBeginsBehindABreak(int from, int expected) {
        assertThat(Neighbours.lineStart("市局\n所奖", from, 5)).isEqualTo(expected);
    }
}
