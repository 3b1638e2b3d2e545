package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A statement of one's own, and what becomes of it. */
class CypherViewIT extends PageTest {

    @Test
    void theAnswerIsATableAGraphAndJson() {
        browser.open("#/cypher?statement=MATCH p=(:Department)-[:LEADS]->(:Task) RETURN p LIMIT 5&run=true");
        browser.until("return document.querySelectorAll('#result tbody tr').length === 5");
        browser.click("#tab-graph");
        browser.until("return document.querySelector('#result .canvas')?.canvas?.edges().length === 5");
        browser.click("#tab-json");
        assertThat(browser.text("#result pre")).contains("LEADS");
        browser.click("#tab-plan");

        assertThat(browser.text("#result .plan")).contains("ProduceResults");
    }

    @Test
    void aStatementIsRunRememberedAndItsAddressKept() {
        browser.open("#/cypher");
        browser.click("#run");
        browser.until("return document.querySelectorAll('#result tbody tr').length > 0");

        assertThat(browser.address()).contains("statement=");
        assertThat(browser.all("#cypher-history option")).hasSizeGreaterThan(1);
        assertThat(browser.all(".cm-keyword")).isNotEmpty();
        photograph("cypher", browser.address());
    }

    @Test
    void anErrorTellsItsPlace() {
        browser.open("#/cypher?statement=MATCH (n)%0ARETRN n&run=true");
        browser.until("return document.querySelector('.refusal') !== null");

        assertThat(browser.text(".refusal")).contains("语句没有运行", "第 2 行");
        assertThat(browser.all(".wrong")).isNotEmpty();
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("400"));
    }

    @Test
    void writingIsRefused() {
        browser.open("#/cypher?statement=CREATE (n) RETURN n&run=true");
        browser.until("return document.querySelector('.refusal') !== null");

        assertThat(browser.text(".refusal")).contains("NOT_READ_ONLY");
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("400"));
    }
}
