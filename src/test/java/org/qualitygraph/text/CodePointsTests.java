package org.qualitygraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTests {

    @Test
    void charactersOutsideTheBasicPlaneCountOnce() {
        String text = "𠮷安市质量";
        int at = text.indexOf("质量");

        assertThat(CodePoints.of(text).of(new Span(at, at + 2))).isEqualTo(new Span(3, 5));
    }
}
