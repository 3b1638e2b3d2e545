package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Value;
import org.openqa.selenium.Keys;
import org.qualitygraph.graph.SharedGraph;

/** The page as a whole: the first view, ways between views, language, colours, what cannot be shown. */
class PageIT extends PageTest {

    @Test
    void theFirstViewTellsWhatIsThere() {
        long begun = System.nanoTime();
        browser.open("");
        long millis = (System.nanoTime() - begun) / 1_000_000;
        long weight = browser.number("""
                return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                  .reduce((sum, entry) => sum + entry.encodedBodySize, 0)""");
        report(
                "first view: %d ms from navigation, %d KB with styles, modules and answers, compressed where the service does"
                        .formatted(millis, weight / 1024));

        assertThat(browser.text("h1")).isNotBlank();
        assertThat(browser.all(".tile")).hasSize(9);
        assertThat(browser.text(".tile[data-kind=speech] .tile-count")).isEqualTo("19");
        assertThat(browser.all(".map-place")).hasSizeGreaterThan(8);
        assertThat(browser.all(".calendar .dot")).hasSize(19);
        photograph("overview", "#/");
        keepForReadme("overview");
    }

    @Test
    void aCountLeadsToItsListAndBack() {
        browser.open("#/");
        browser.click(".tile[data-kind=award]");
        browser.settle();

        assertThat(browser.address()).isEqualTo("#/list/award");
        assertThat(browser.all("tbody tr")).isNotEmpty();
        browser.back();
        assertThat(browser.all(".tile")).hasSize(9);
    }

    @Test
    void aListIsFilteredSortedAndItsEvidenceOpened() {
        browser.open("#/list/task?role=LEADS");
        int led = browser.all("tbody tr").size();
        assertThat(led).isPositive();
        assertThat(browser.all("tbody .role[data-role=LEADS]")).hasSizeGreaterThanOrEqualTo(led);

        browser.click("thead th:first-child .sorter");
        assertThat(browser.address()).contains("task.sort=text");
        browser.find("input[name=text]").sendKeys("质量" + Keys.ENTER);
        browser.until("""
                const rows = [...document.querySelectorAll('tbody tr')];
                return location.hash.includes('text=') && !document.querySelector('[aria-busy]')
                    && rows.length > 0 && rows.every(row => row.textContent.includes('质量'))""");

        browser.click("tbody .evidence-button");
        assertThat(browser.text("dialog blockquote mark")).isNotBlank();
        browser.click("dialog .quote-source a");
        browser.settle();
        assertThat(browser.address()).startsWith("#/speech/").contains("start=");
        assertThat(browser.text(".arrived")).isNotBlank();
        photograph("list", "#/list/task?role=LEADS");
    }

    @Test
    void tablesLeaveAsCsvThatSpreadsheetsReadAsText() {
        browser.open("#/list/speech");
        Object csv = browser.await("""
                const done = arguments[arguments.length - 1];
                import('/page/kit/download.js').then(({ csv }) => done(encodeURIComponent(csv(['甲'], [['=1+1'], ['a"b'], [null]]))))""");

        assertThat(csv).isEqualTo("%EF%BB%BF%E7%94%B2%0D%0A'%3D1%2B1%0D%0A%22a%22%22b%22%0D%0A%0D%0A");
        assertThat(browser.all(".exports button"))
                .extracting(button -> button.getText())
                .containsExactly("CSV", "JSON");
    }

    @Test
    void englishAndDarkAreChosenAndStay() {
        browser.open("#/list/department");
        browser.click("#language");
        browser.until("return document.documentElement.lang === 'en' && !document.querySelector('[aria-busy]')");
        browser.click("#theme");
        browser.until(
                "return document.documentElement.dataset.theme === 'dark' && !document.querySelector('[aria-busy]')");
        browser.open("#/list/department");

        assertThat(browser.text("h1")).isEqualTo("Departments");
        assertThat(browser.run("return document.documentElement.dataset.theme")).isEqualTo("dark");
    }

    @Test
    void bothLanguagesHaveWordsForEverything() {
        browser.open("#/");
        Object difference = browser.await("""
                const done = arguments[arguments.length - 1];
                Promise.all([import('/page/words/chinese.js'), import('/page/words/english.js')]).then(([{ chinese }, { english }]) => {
                  const alone = (one, other) => Object.keys(one).filter((key) => !other[key]);
                  done([...alone(chinese, english), ...alone(english, chinese)].join());
                })""");

        assertThat(difference).isEqualTo("");
    }

    @Test
    void everyRuleAndTypeOfTheGraphHasWords() {
        List<String> keys = SharedGraph.driver()
                .executableQuery("""
                        MATCH ()-[r]->() WITH collect(DISTINCT 'rule.' + r.rule) + collect(DISTINCT 'type.' + type(r)) AS said
                        MATCH (n) WITH said, collect(DISTINCT 'rule.' + n.rule) AS read
                        RETURN said + read AS keys""")
                .execute()
                .records()
                .getFirst()
                .get("keys")
                .asList(Value::asString);
        browser.open("#/");
        Object missing = browser.await("""
                const [keys, done] = arguments;
                import('/page/words/chinese.js').then(({ chinese }) => done(keys.filter((key) => !chinese[key]).join()))""", keys);

        assertThat(keys).hasSizeGreaterThan(30);
        assertThat(missing).isEqualTo("");
    }

    @Test
    void anAddressThatLeadsNowhereSaysSo() {
        browser.open("#/nowhere");

        assertThat(browser.text(".state.empty")).contains("没有这个页面");
    }

    @Test
    void whatTheServiceRefusesIsToldInItsWordsAndCanBeTriedAgain() {
        browser.open("#/speech/none-1");

        assertThat(browser.text(".state.failed")).contains("There is no speech 'none-1'");
        browser.click(".state.failed button");
        browser.settle();
        assertThat(browser.complaints()).isNotEmpty().allMatch(complaint -> complaint.contains("404"));
    }

    @Test
    void theKeyboardAloneReachesTheContent() {
        browser.open("#/");
        browser.find("body").sendKeys(Keys.TAB);
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("skip");
        browser.find("#skip").sendKeys(Keys.ENTER);

        assertThat(browser.run("return document.activeElement.id")).isEqualTo("main");
        assertThat(browser.all(".tile")).hasSize(9);
    }
}
