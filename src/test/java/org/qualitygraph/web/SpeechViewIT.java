package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.qualitygraph.graph.SharedGraph;

/** A speech as it was written, with what was read from it. */
class SpeechViewIT extends PageTest {

    @Test
    void factsAreColouredWhereTheyAreSaidAndOpenTheirCards() {
        browser.open("#/speech/" + id("2022-tangzhou-quality-conference-speech.txt"));

        assertThat(browser.all(".outline li")).hasSizeGreaterThan(8);
        assertThat(browser.all("mark.stated[data-kind=task]")).hasSizeGreaterThan(15);
        assertThat(browser.all("mark.named")).hasSizeGreaterThan(15);
        browser.click("mark.stated[data-kind=award]");
        assertThat(browser.text(".fact[data-kind=award]")).contains("恒棠轴承", "获得", "榧江省质量奖");
        browser.run("scrollTo(0, 0)");
        keepForReadme("speech");
        browser.click(".fact[data-kind=award] a.entity");
        browser.settle();
        assertThat(browser.text("h1")).isEqualTo("恒棠轴承");
    }

    @Test
    void theTextIsWhatWasWritten() {
        browser.open("#/speech/" + id("2023-zeling-award-speech-traditional.txt"));

        assertThat(browser.text(".text")).contains("澤嶺市").hasSizeGreaterThan(500);
        assertThat(browser.find(".written").getAttribute("lang")).isEqualTo("zh-Hant");
    }

    @Test
    void aKindCanBeSwitchedOff() {
        browser.open("#/speech/" + id("2022-tangzhou-quality-conference-speech.txt"));
        WebElement task = browser.find("mark.stated[data-kind=task]");
        String tint = task.getCssValue("background-color");
        browser.click(".switch[data-kind=task]");

        assertThat(browser.find(".switch[data-kind=task]").getAttribute("aria-pressed"))
                .isEqualTo("false");
        assertThat(task.getCssValue("background-color")).isNotEqualTo(tint);
    }

    @Test
    void anAddressWithAPlaceLeadsToItsWords() {
        String view = "#/speech/" + id("2022-tangzhou-quality-conference-speech.txt") + "?start=745&end=757";
        browser.open(view);

        assertThat(browser.text(".arrived")).isEqualTo("破解质量难题不少于40个");
        assertThat(browser.text(".fact[data-kind=task]")).contains("市场监督管理局", "负责");
        photograph("speech", view);
    }

    @Test
    void obligationsThatGaveNoFactAreMarked() {
        browser.open("#/speech/" + withUnread());
        browser.click("mark.of-unread");

        assertThat(browser.text(".fact[data-fact^=unread]")).contains("这里有要求，但没有读出任务", "线索");
    }

    @Test
    void whatADocumentSaysIsNeverMarkup() {
        browser.open("#/speech/" + id("hostile.txt"));

        assertThat(browser.text(".text"))
                .contains("<script>document.title='hit'</script>", "onerror=", "<b>县农业农村局</b>");
        assertThat(browser.all(".text script, .text img, .text b, h1 script")).isEmpty();
        assertThat((String) browser.run("return document.title")).doesNotStartWith("hit");
        browser.click("mark.stated[data-kind=task]");
        assertThat(browser.all(".fact img, .fact script, .fact b")).isEmpty();
    }

    private static String id(String file) {
        return only("MATCH (s:Speech)-[:FROM]->(f:Source) WHERE f.fileName ENDS WITH '%s' RETURN s.id AS id"
                .formatted(file));
    }

    private static String withUnread() {
        return only(
                "MATCH (s:Speech)-[:HAS_SENTENCE]->(n:Sentence) WHERE n.unread IS NOT NULL RETURN s.id AS id ORDER BY id");
    }

    private static String only(String statement) {
        return SharedGraph.driver()
                .executableQuery(statement)
                .execute()
                .records()
                .getFirst()
                .get("id")
                .asString();
    }
}
