package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** The heat map of functions and areas, and the tasks behind it. */
class ResponsibilitiesViewIT extends PageTest {

    @Test
    void aCellOpensExactlyItsTasksAndTheirSentences() {
        browser.open("#/responsibilities");
        WebElement cell = browser.find(".heat tbody td a");
        int tasks = Integer.parseInt(cell.getText());
        browser.click(".heat tbody td a");
        browser.settle();

        assertThat(browser.address()).contains("row=", "column=");
        assertThat(browser.text("#behind .table-foot")).contains("共 " + tasks + " 行");
        browser.click("#behind .evidence-button");
        assertThat(browser.text("dialog blockquote mark")).isNotBlank();
    }

    @Test
    void theTasksOfNoAreaStandBesideTheBusiestAreas() {
        browser.open("#/responsibilities");
        int most = browser.all(".heat tbody td a").stream()
                .mapToInt(cell -> Integer.parseInt(cell.getText()))
                .max()
                .orElseThrow();

        assertThat(browser.text(".heat thead th:last-child")).isEqualTo("未涉及领域");
        assertThat(browser.text(".heat-legend")).endsWith(String.valueOf(most));
    }

    @Test
    void tasksThatNobodyLeadsAreOneClickAway() {
        browser.open("#/responsibilities");
        String unled = browser.text("#figure-unled b");
        browser.click("#figure-unled");
        browser.settle();

        assertThat(browser.text("#behind h2")).isEqualTo("无人牵头的任务");
        assertThat(browser.text("#behind .table-foot")).contains("共 " + unled + " 行");
        assertThat(browser.all("#behind .role[data-role=LEADS]")).isEmpty();
    }

    @Test
    void placesMayStandInTheColumns() {
        browser.open("#/responsibilities?by=cities&role=LEADS");

        assertThat(browser.text(".heat thead")).contains("棠州市");
        photograph("responsibilities", "#/responsibilities");
        browser.open("#/responsibilities");
        keepForReadme("responsibilities");
    }
}
