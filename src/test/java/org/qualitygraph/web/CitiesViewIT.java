package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;

/** Cities side by side. */
class CitiesViewIT extends PageTest {
    private static final String TWO = "#/cities?ids=990100,990200";

    @Test
    void barsAndRowsOpenTheirSentences() {
        browser.open(TWO);
        assertThat(browser.all(".city-card")).hasSize(2);
        browser.click(".bars .bar");

        assertThat(browser.text("dialog .quote mark")).isNotBlank();
        photograph("cities", TWO);
    }

    @Test
    void aCityIsAddedAndTakenAway() {
        browser.open(TWO);
        new Select(browser.find("select[name=add]")).selectByValue("995100");
        browser.until("return location.hash.includes('995100') && !document.querySelector('[aria-busy]')");
        assertThat(browser.all(".city-card")).hasSize(3);
        browser.click(".chosen button");
        browser.settle();

        browser.until("return document.querySelectorAll('.city-card').length === 2");
        assertThat(browser.address()).doesNotContain("990100");
    }

    @Test
    void oneCityAloneIsNotCompared() {
        browser.open("#/cities?ids=990100");

        assertThat(browser.text(".state.empty")).contains("至少选两个");
    }
}
