package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The canvas: expand, filter, evidence, export. */
class GraphViewIT extends PageTest {
    private static final String TANGZHOU = "#/graph?id=990100";
    private static final String NODES = "return document.querySelector('.canvas').canvas.nodes().not('.gone').length";

    @Test
    void aNodeIsExpandedAndTheAddressKeepsIt() {
        browser.open(TANGZHOU);
        long before = browser.number(NODES);
        browser.click("#node-expand");
        browser.until("return document.querySelector('.canvas').canvas.nodes().length > " + before);
        assertThat(browser.address()).contains("open=990100");
        long after = browser.number(NODES);

        browser.open(browser.address());
        assertThat(browser.number(NODES)).isEqualTo(after);
        photograph("graph", TANGZHOU);
        browser.open(TANGZHOU);
        keepForReadme("graph");
    }

    @Test
    void kindsAndTypesAreSwitchedOff() {
        browser.open(TANGZHOU);
        long before = browser.number(NODES);
        browser.click(".legend .switch[data-kind=department]");

        assertThat(browser.number(NODES)).isLessThan(before);
        assertThat(browser.address()).contains("hide=department");
    }

    @Test
    void aLineOpensItsEvidence() {
        browser.open(TANGZHOU);
        browser.run("document.querySelector('.canvas').canvas.edges('[factId]').first().emit('tap')");

        assertThat(browser.text("dialog blockquote")).isNotBlank();
        assertThat(browser.all("dialog .quote-source a")).hasSize(1);
    }

    @Test
    void thePictureIsCarriedAway() {
        browser.open(TANGZHOU);
        Object graphMl = browser.await("""
                const done = arguments[arguments.length - 1];
                import('/page/views/graph/graphml.js').then(({ graphMl }) => {
                  const text = graphMl(document.querySelector('.canvas').canvas);
                  const read = new DOMParser().parseFromString(text, 'application/xml');
                  done(read.querySelectorAll('parsererror').length + ' ' + read.querySelectorAll('node').length);
                })""");
        Object png = browser.await("""
                const done = arguments[arguments.length - 1];
                document.querySelector('.canvas').canvas.picture().arrayBuffer().then((bytes) => done(bytes.byteLength > 10000))""");

        assertThat(graphMl).isEqualTo("0 " + browser.number(NODES));
        assertThat(png).isEqualTo(true);
    }

    @Test
    void threeHundredNodesAreLaidOut() {
        browser.open(TANGZHOU);
        long millis = browser.number("""
                const canvas = document.querySelector('.canvas').canvas;
                canvas.cy.elements().remove();
                const nodes = Array.from({ length: 300 }, (_, i) => ({ id: `n${i}`, labels: ['Task'], name: `任务 ${i}`, degree: 6 }));
                const lines = Array.from({ length: 1000 }, (_, i) => ({ id: `r${i}`, type: 'LEADS', from: `n${i % 300}`, to: `n${(i * 7 + 1) % 300}` }));
                canvas.add(nodes, lines);
                canvas.lay();
                return canvas.layoutMillis""");
        report("graph: 300 nodes and 1,000 relationships laid out in %d ms".formatted(millis));

        assertThat(browser.number("return document.querySelector('.canvas').canvas.edges().length"))
                .isEqualTo(1000);
        assertThat(
                        browser.number(
                                "return new Set(document.querySelector('.canvas').canvas.nodes().map((n) => Math.round(n.position('x')))).size"))
                .isGreaterThan(100);
    }

    @Test
    void withoutANameItTellsWhereToBegin() {
        browser.open("#/graph");

        assertThat(browser.text(".beginnings")).contains("棠州市");
        browser.click(".beginnings .links a");
        browser.settle();
        assertThat(browser.number(NODES)).isPositive();
    }
}
