package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualitygraph.graph.SharedGraph;
import org.qualitygraph.importing.FoundFiles;
import org.qualitygraph.importing.ImportProgress;
import org.qualitygraph.importing.Importer;
import org.qualitygraph.importing.SourceFacts;
import org.qualitygraph.importing.SpeechSource;
import org.qualitygraph.importing.queue.ImportJob;
import org.qualitygraph.importing.queue.ImportQueue;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Whoever looks at the page while files are imported is told so, and sees what has come as soon as it has. */
class RunningImportsViewIT extends PageTest {
    private static final String SPEECH = """
            在棠州市质量提升推进会上的讲话
            同志们：
            市市场监管局要建立第N号产品质量档案。
            """;
    private static final String ASKED = """
            return performance.getEntriesByType('resource').filter((one) => one.name.includes('api/imports') && one.responseEnd > 0).length""";

    @TestConfiguration
    static class Slow {
        @Bean
        @Primary
        Gate gate(@Qualifier("speechSource") SpeechSource reader) {
            return new Gate(reader);
        }
    }

    /** A reader that stops before files of the name {@link #HELD} while it is shut. */
    static final class Gate implements SpeechSource {
        private static final String HELD = "b.txt";

        private final SpeechSource reader;
        private boolean open = true;

        Gate(SpeechSource reader) {
            this.reader = reader;
        }

        synchronized void open(boolean is) {
            open = is;
            notifyAll();
        }

        private synchronized void pass() {
            try {
                while (!open) {
                    wait();
                }
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }

        @Override
        public SourceFacts read(String source, byte[] content) {
            if (source.endsWith(HELD)) {
                pass();
            }
            return reader.read(source, content);
        }

        @Override
        public String knowledge() {
            return reader.knowledge();
        }
    }

    @TempDir
    private Path folder;

    @Autowired
    private Gate gate;

    @Autowired
    private Importer importer;

    @Autowired
    private ImportQueue queue;

    /** No file has the name or the words of another, so that each is new. */
    private int written;

    @AfterEach
    void letAllPass() throws InterruptedException {
        gate.open(true);
        for (ImportJob job : queue.all()) {
            job.ended();
        }
    }

    private String file(String name) throws IOException {
        written++;
        return Files.writeString(folder.resolve(written + name), SPEECH.replace("N", String.valueOf(written)))
                .toString();
    }

    /** Begins to import three files, of which the second does not come through. */
    private ImportJob begin() throws IOException {
        gate.open(false);
        for (String name : List.of("a.txt", Gate.HELD, "c.txt")) {
            file(name);
        }
        return queue.addSamples(FoundFiles.below(List.of(folder)));
    }

    private void untilTold(String count) {
        browser.until("return document.querySelector('#running .number')?.textContent === '%s'".formatted(count));
    }

    private void untilOver() {
        browser.until("return document.getElementById('told').textContent.includes('已结束')");
        browser.settle();
    }

    private long speeches() {
        return SharedGraph.counts().getOrDefault(":Speech", 0L);
    }

    @Test
    void anImportIsToldWithItsNumbersAndTheOverviewThenShowsWhatCame() throws IOException {
        long before = speeches();
        begin();
        browser.open("#/");
        untilTold("1 / 3");
        browser.run("document.sameAsBefore = true");

        assertThat(browser.text("#running")).contains("正在导入示例讲话", "1 / 3", "查看");
        assertThat(browser.run("return document.getElementById('told').textContent"))
                .isEqualTo("正在导入示例讲话");
        assertThat(browser.number("return document.querySelector('#running progress').value"))
                .isEqualTo(1);
        gate.open(true);
        untilOver();

        browser.until("return document.querySelector('.tile[data-kind=speech] .tile-count')?.textContent === '%d'"
                .formatted(before + 3));
        assertThat(browser.run("return document.sameAsBefore")).isEqualTo(true);
        assertThat(browser.all("#running:not([hidden])")).isEmpty();
        assertThat(browser.text(".hero-lead")).contains((before + 3) + " 篇");
    }

    @Test
    void itIsToldInBothLanguagesDarkAndNarrow() throws IOException {
        begin();
        browser.open("#/list/award");
        untilTold("1 / 3");
        photograph("running", "#/");
        browser.open("#/list/award");
        browser.click("#language");
        browser.until(
                "return document.getElementById('running').textContent.includes('Importing the sample speeches')");
        browser.settle();

        assertThat(browser.text("#running")).contains("1 / 3", "Follow");
    }

    @Test
    void elsewhereTheReaderSaysWhenToShowWhatCame() throws IOException {
        begin();
        browser.open("#/list/award");
        untilTold("1 / 3");
        gate.open(true);
        untilOver();
        browser.find("#running-again");

        assertThat(browser.text("#running")).contains("图谱可能有了新内容");
        browser.click("#running-again");
        browser.until("return document.getElementById('running').hidden");
        assertThat(browser.text("h1")).isEqualTo("奖项");
    }

    @Test
    void anUploadIsToldEverywhereButInItsOwnView() throws IOException {
        gate.open(false);
        browser.open("#/import");
        browser.find("#import-files").sendKeys(file("a.txt") + "\n" + file(Gate.HELD));
        browser.click("#import-go");
        browser.until("return document.querySelector('.import-state')?.textContent.includes('1 / 2')");

        assertThat(browser.text(".import-state")).contains("进行中", "1 / 2 个文件", "50%");
        String own = browser.address();
        browser.open("#/list/award");
        untilTold("1 / 2");
        assertThat(browser.text("#running")).contains("正在导入文件");
        browser.click("#running a");
        browser.settle();
        assertThat(browser.address()).isEqualTo(own);
        browser.until("return document.getElementById('running').hidden");
        gate.open(true);
        browser.until("return document.querySelector('.import[data-state=DONE]') !== null");
        assertThat(browser.text(".import-state")).contains("2 / 2 个文件").doesNotContain("%");
    }

    @Test
    void nothingIsToldOrAskedAgainWhileNothingRuns() {
        browser.open("#/");
        browser.until(ASKED.replace("length", "length === 1"));
        assertThat(browser.barriers()).isEmpty();

        assertThat(browser.all("#running:not([hidden])")).isEmpty();
        assertThat(browser.run("return document.getElementById('told').textContent"))
                .isEqualTo("");
        assertThat(browser.number(ASKED)).isEqualTo(1);
    }

    @Test
    void aTrialChangesNothingAndIsNotTold() throws IOException {
        gate.open(false);
        browser.open("#/import");
        browser.find("#import-files").sendKeys(file(Gate.HELD));
        browser.click("#import-try");
        browser.until("return document.querySelector('.import[data-state=RUNNING]') !== null");
        browser.open("#/");
        browser.until(ASKED.replace("length", "length === 1"));

        assertThat(browser.all("#running:not([hidden])")).isEmpty();
    }

    @Test
    void anEmptyGraphSaysSoAndShowsWhatComes() throws IOException {
        SharedGraph.clear();
        browser.open("#/");
        assertThat(browser.text(".hero-lead")).contains("还没有讲话", "导入文件");
        photograph("overview-empty", "#/");
        browser.open("#/");
        file("a.txt");
        importer.run(List.of(folder), ImportProgress.silent());

        browser.until("return document.querySelector('.tile[data-kind=speech] .tile-count')?.textContent === '1'");
        browser.settle();
        assertThat(browser.text(".hero-lead")).contains("1 篇");
    }
}
