package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** One box that suggests while one types, and everything that holds the words. */
class SearchViewIT extends PageTest {

    @Test
    void suggestionsAreTakenByKeyboard() {
        browser.open("#/");
        browser.find("#hero-search").sendKeys("恒棠");
        browser.find("#hero-options [role=option]");
        browser.find("#hero-search").sendKeys(Keys.ARROW_DOWN);
        assertThat(browser.find("#hero-search").getAttribute("aria-activedescendant"))
                .isEqualTo("hero-options-0");
        browser.find("#hero-search").sendKeys(Keys.ENTER);
        browser.until("return location.hash !== '#/' && !document.querySelector('[aria-busy]')");

        assertThat(browser.text("h1")).contains("恒棠");
    }

    @Test
    void wordsAreFoundInEitherScriptAndNarrowed() {
        browser.open("#/");
        browser.find("#shell-search").sendKeys("质量奖" + Keys.ENTER);
        browser.until("return location.hash.startsWith('#/search') && !document.querySelector('[aria-busy]')");
        assertThat(browser.all(".hit mark")).isNotEmpty();
        browser.open("#/search?q=质量奖&kind=sentence&city=泽岭市");

        assertThat(browser.text(".hits")).contains("質量獎");
        browser.click(".hit-words");
        browser.settle();
        assertThat(browser.all(".arrived")).isNotEmpty();
        photograph("search", "#/search?q=质量奖");
    }
}
