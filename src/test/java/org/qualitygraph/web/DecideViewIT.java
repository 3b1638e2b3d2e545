package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.qualitygraph.graph.SharedGraph;

/** A person who corrects what was read, in the speech and at a name. */
class DecideViewIT extends PageTest {
    private static final String PLACE = "?start=745&end=757";

    @BeforeEach
    void forgetDecisions() {
        browser.run("localStorage.removeItem('quality-graph.who')");
    }

    /** The next test class begins with the samples as they were read. */
    @AfterAll
    static void leaveNothingDecided() {
        SharedGraph.clear();
    }

    private void fill(String name, String text) {
        WebElement input = browser.find("dialog [name=" + name + "]");
        input.clear();
        input.sendKeys(text);
    }

    private void decide() {
        if ("".equals(browser.find("dialog [name=by]").getDomProperty("value"))) {
            fill("by", "林知远");
        }
        fill("why", "与原文核对");
        browser.click("dialog .button.main");
        browser.until("return !document.querySelector('dialog')");
        browser.settle();
    }

    private void openFact() {
        browser.open("#/speech/" + id("2022-tangzhou-quality-conference-speech.txt") + PLACE);
        browser.find(".fact[data-kind=task]");
    }

    @Test
    void aFactIsConfirmedAndThatIsTakenBack() {
        openFact();
        browser.click(".fact[data-kind=task] [data-act=confirm]");
        assertThat(browser.barriers()).as("barriers in the dialog").isEmpty();
        keep("decide-dialog");
        decide();

        assertThat(browser.text(".fact .decision-note")).contains("已确认", "林知远", "与原文核对");
        browser.click(".fact .decision-note [data-act=undo]");
        decide();
        assertThat(browser.all(".fact .decision-note")).isEmpty();
    }

    @Test
    void aRejectedFactLeavesTheTextAndComesBack() {
        openFact();
        String before = browser.text(".switch[data-kind=task] .number");
        browser.click(".fact[data-kind=task] > .task-itself [data-act=reject]");
        decide();

        assertThat(browser.text(".switch[data-kind=task] .number")).isNotEqualTo(before);
        assertThat(browser.text(".rejected")).contains("已驳回 1 条", "破解质量难题", "与原文核对");
        assertThat(browser.barriers()).as("barriers with a rejected fact").isEmpty();
        keep("decide-rejected");
        browser.click(".rejected [data-act=undo]");
        decide();
        assertThat(browser.text(".switch[data-kind=task] .number")).isEqualTo(before);
        assertThat(browser.all(".rejected")).isEmpty();
    }

    @Test
    void anOwnerIsCorrectedAndWhatWasReadStaysBesideIt() {
        openFact();
        browser.click(".fact[data-kind=task] > .verdicts [data-act=correct]");
        fill("actor", "商务局");
        decide();

        assertThat(browser.text(".fact[data-kind=task] .fact-line")).contains("商务局");
        assertThat(browser.text(".as-read")).contains("市场监督管理局", "→ 商务局");
        assertThat(browser.barriers()).as("barriers with a corrected fact").isEmpty();
        keep("decide-corrected");
        browser.click(".fact .decision-note [data-act=undo]");
        decide();
        assertThat(browser.text(".fact[data-kind=task] .fact-line")).contains("市场监督管理局");
    }

    @Test
    void whatTheServiceRefusesStandsInTheDialog() {
        openFact();
        browser.click(".fact[data-kind=task] > .verdicts [data-act=correct]");
        fill("by", "林知远");
        fill("why", "与原文核对");
        browser.click("dialog .button.main");
        browser.until("return document.querySelector('dialog .refused').textContent !== ''");

        assertThat(browser.text("dialog .refused")).contains("those that were read");
        browser.find("dialog [name=why]").sendKeys(Keys.ESCAPE);
        browser.until("return !document.querySelector('dialog')");
        // The browser's own log tells every refused request; here that was wanted.
        assertThat(browser.complaints()).hasSize(1);
    }

    @Test
    void theKeyboardAloneIsEnough() {
        browser.open("#/speech/" + id("2022-tangzhou-quality-conference-speech.txt"));
        WebElement fact = browser.find("mark.stated[data-kind=award]");
        browser.run("arguments[0].focus()", fact);
        fact.sendKeys(Keys.ENTER);
        WebElement confirm = browser.find(".fact[data-kind=award] [data-act=confirm]");
        browser.run("arguments[0].focus()", confirm);
        confirm.sendKeys(Keys.ENTER);
        browser.find("dialog [name=by]").sendKeys("林知远", Keys.TAB, "与原文核对", Keys.TAB, Keys.ENTER);
        browser.until("return !document.querySelector('dialog')");
        browser.settle();

        assertThat(browser.text(".fact[data-kind=award] .decision-note")).contains("已确认");
        assertThat(browser.run("return document.activeElement.dataset.act")).isEqualTo("undo");
    }

    @Test
    void aMaskedPlaceIsNamed() {
        browser.open("#/speech/" + masked());
        browser.click("[data-act=name]");
        fill("name", "芦汀市");
        decide();

        assertThat(browser.text(".speech-head .about")).contains("芦汀市");
        assertThat(browser.text(".place-name")).contains("已给出地名", "林知远");
        browser.click(".place-name [data-act=undo]");
        decide();
        assertThat(browser.all("[data-act=name]")).hasSize(1);
    }

    @Test
    void namesAreMergedAndTakenApart() {
        String other = other();
        browser.open("#/entity/enterprise?name=恒棠轴承");
        browser.click("[data-act=merge]");
        browser.find("dialog #merge-search").sendKeys(other);
        browser.click("dialog [role=option]");
        assertThat(browser.text(".merge-choice")).contains("→ 恒棠轴承");
        assertThat(browser.barriers()).as("barriers in the dialog").isEmpty();
        keep("decide-merge");
        decide();

        assertThat(browser.text(".merged summary")).contains(other);
        String stays = browser.address();
        browser.open("#/entity/enterprise/" + gone());
        assertThat(browser.address()).isEqualTo(stays);
        assertThat(browser.text("h1")).isEqualTo("恒棠轴承");
        browser.open("#/graph?id=" + gone());
        browser.until("return location.hash.includes('id=%s')".formatted(stays.substring(stays.lastIndexOf('/') + 1)));
        browser.open(stays);
        browser.click(".merged summary");
        browser.click(".merged [data-act=undo]");
        decide();
        assertThat(browser.all(".merged")).isEmpty();
    }

    @Test
    void allOfItIsThereInEnglish() {
        browser.prefer("light", "en");
        openFact();

        assertThat(browser.text(".fact[data-kind=task]"))
                .contains("Confirm", "Reject", "Correct", "On the task itself");
    }

    private static String other() {
        return only(
                "MATCH (e:Enterprise) WHERE e.name <> '恒棠轴承' AND size(e.name) > 3 RETURN e.name AS id ORDER BY size(e.name) DESC, id");
    }

    private static String gone() {
        return only("MATCH (d:Decision {kind: 'merge'}) WHERE d.undoneAt IS NULL RETURN d.entity AS id");
    }

    private static String masked() {
        return only("MATCH (s:Speech)-[:GIVEN_IN]->(:Region {masked: true}) RETURN s.id AS id ORDER BY id");
    }

    private static String id(String file) {
        return only("MATCH (s:Speech)-[:FROM]->(f:Source) WHERE f.fileName ENDS WITH '%s' RETURN s.id AS id"
                .formatted(file));
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
