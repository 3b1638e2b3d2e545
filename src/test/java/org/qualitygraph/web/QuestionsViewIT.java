package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The catalogue and one of its questions. */
class QuestionsViewIT extends PageTest {

    @Test
    void everyQuestionIsShownWithItsAnswerOrItsExample() {
        browser.open("#/questions");
        var addresses = browser.all(".question").stream()
                .map(one -> one.getAttribute("href"))
                .toList();
        assertThat(addresses).isNotEmpty();
        for (String address : addresses) {
            browser.open(address.substring(address.indexOf('#')));
            assertThat(browser.all(".table, .state.empty")).as(address).isNotEmpty();
            assertThat(browser.all(".state.failed")).as(address).isEmpty();
            assertThat(browser.text(".statement")).contains("MATCH");
        }
        photograph("questions", "#/questions");
    }

    @Test
    void aYearIsWrittenAsYearsAre() {
        browser.open("#/questions/breakthroughs");

        assertThat(browser.text(".table tbody")).contains("2017").doesNotContain("2,017");
    }
}
