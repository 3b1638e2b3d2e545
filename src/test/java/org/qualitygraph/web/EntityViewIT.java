package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing with all that is said of it. */
class EntityViewIT extends PageTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # address                                                  | heading          | among what is told
            entity/department?name=市场监督管理局&region=棠州市       | 市场监督管理局    | 实施产业链质量攻坚
            entity/enterprise?name=恒棠轴承                          | 恒棠轴承          | 中国质量奖提名奖
            entity/award?name=中国质量奖                             | 中国质量奖        | 尚无
            entity/policy?name=棠州市市长质量奖管理办法              | 棠州市市长质量奖管理办法 | 棠州市
            entity/region/990100                                     | 棠州市            | 榧江省
            """)
    void isFoundByNameOrId(String address, String heading, String told) {
        browser.open("#/" + address);

        assertThat(browser.text("h1")).isEqualTo(heading);
        assertThat(browser.text("main")).contains(told);
        assertThat(browser.address()).matches("#/entity/[a-z]+/[^?]+");
    }

    @Test
    void everyRowOpensItsSentence() {
        browser.open("#/entity/region/990100");
        browser.click("section:has(h2) tbody .evidence-button");

        assertThat(browser.text("dialog .quote")).contains("把握", "第 ");
        assertThat(browser.all("dialog blockquote mark")).isNotEmpty();
        photograph("entity", "#/entity/region/990100");
    }

    @Test
    void everyBarOpensItsSentence() {
        browser.open("#/entity/region/990100");
        assertThat(browser.all(".bar-fill.hollow")).isNotEmpty();
        browser.click(".bars .bar");

        assertThat(browser.text("dialog .quote mark")).isNotBlank();
    }

    @Test
    void aNameThatIsNotThereSaysSo() {
        browser.open("#/entity/enterprise?name=無此企業");

        assertThat(browser.text(".state.empty")).contains("無此企業");
    }
}
