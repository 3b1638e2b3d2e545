package org.qualitygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardTitleTests {

    @ParameterizedTest
    @CsvSource({
        "省名牌, 榧江省, 榧江省名牌",
        "榧江名牌, 榧江省, 榧江省名牌",
        "市长质量奖, 棠州市, 棠州市市长质量奖",
        "榧江杯优质工程, 榧江省, 榧江杯优质工程",
    })
    void anAwardBearsItsGrantorsFullName(String said, String grantor, String title) {
        assertThat(AwardTitle.of(said, grantor)).isEqualTo(title);
    }
}
