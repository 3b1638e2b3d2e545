package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualitygraph.graph.SharedGraph;
import org.qualitygraph.importing.ImportProgress;
import org.qualitygraph.importing.ImportReport;
import org.qualitygraph.importing.Importer;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that a reader brings in. */
class ImportViewIT extends PageTest {
    private static final String SPEECH = """
            在棠州市质量提升推进会上的讲话
            同志们：
            市市场监管局要建立产品质量档案，市教育局要组织质量知识讲座。
            去年全市产品抽检合格率为95.2%。
            """;

    @TempDir
    private Path folder;

    @Autowired
    private Importer importer;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private void choose(String... files) {
        browser.open("#/import");
        browser.find("#import-files").sendKeys(String.join("\n", files));
        browser.find(".import-go");
    }

    private void untilDone() {
        browser.until("return document.querySelector('.import[data-state=DONE]') !== null");
        browser.settle();
    }

    @Test
    void aFileIsTriedThenImportedAndItsFactsAreOpened() throws IOException {
        choose(file("推进会.txt", SPEECH));
        assertThat(browser.text(".chosen-files")).contains("已选 1 个文件", "推进会.txt");
        long before = SharedGraph.counts().getOrDefault(":Speech", 0L);

        browser.click("#import-try");
        untilDone();

        assertThat(browser.text("h1")).contains("试导入");
        assertThat(browser.text(".import")).contains("会新增", "1 / 1 个文件", "会加上、改动、去掉什么");
        assertThat(browser.text(".import table")).contains("讲话", "指标", "职责");
        assertThat(SharedGraph.counts()).containsEntry(":Speech", before);
        photograph("import-dry-run", browser.address());

        choose(folder.resolve("推进会.txt").toString());
        browser.click("#import-try");
        untilDone();
        browser.click("#import-commit");
        browser.until("return document.querySelector('h1')?.textContent === '导入'");
        untilDone();
        assertThat(SharedGraph.counts()).containsEntry(":Speech", before + 1);
        browser.click(".speech-links a");
        browser.settle();

        assertThat(browser.text(".text")).contains("市教育局要组织质量知识讲座");
        browser.click("mark.stated[data-kind=task]");
        assertThat(browser.text(".fact[data-kind=task]")).contains("市场监督管理局");
    }

    @Test
    void anUploadTellsHowMuchHasLeftAndCanBeStopped() throws IOException {
        choose(file("大.txt", "MZ\0\0".repeat(400_000)));
        browser.uploads(200_000);
        browser.click("#import-try");
        browser.until("""
                const bar = document.querySelector('.import-trouble progress');
                return bar !== null && bar.max > 1_600_000 && bar.value > 0 && bar.value < bar.max;""");

        assertThat(browser.text(".import-sent")).matches("已上传 [\\d,.]+ [KM]B / 1.5 MB（\\d+%）");
        assertThat(browser.barriers()).as("barriers while files are sent").isEmpty();
        keep("import-upload");
        browser.click("#import-stop");
        browser.until("return document.querySelector('.import-trouble')?.textContent === '上传已取消。'");
        browser.uploads(0);

        browser.click("#import-try");
        untilDone();
        assertThat(browser.text(".import")).contains("BAD_ENCODING", "1 / 1 个文件");
    }

    @Test
    void aBadFileShowsItsReasonInTheReadersLanguage() throws IOException {
        choose(file("空.txt", ""), file("程序.txt", "MZ\0\0\0\0"), file("好.txt", SPEECH.replace("95.2", "91.7")));
        browser.click("#import-go");
        untilDone();
        String address = browser.address();

        assertThat(browser.text(".import")).contains("EMPTY_TEXT", "没有文字", "新增", "读不了");
        browser.click(".figure[data-outcome=REJECTED]");
        browser.settle();
        assertThat(browser.address()).contains("show=REJECTED");
        assertThat(browser.all("[aria-label='文件'] tbody tr")).hasSize(2);
        photograph("import-report", address);
        browser.prefer("light", "en");
        browser.open(address);
        assertThat(browser.text(".import"))
                .contains("EMPTY_TEXT", "rejected", "Done")
                .doesNotContain("没有文字");
    }

    @Test
    void whatAFileSaysOrIsCalledIsNeverMarkup() throws IOException {
        choose(file(
                "<img src=x onerror=alert(1)>.txt",
                SPEECH.replaceFirst("\n", "<script>document.title='hit'</script>\n\n")));
        browser.click("#import-go");
        untilDone();

        assertThat(browser.text(".import")).contains("<img src=x onerror=alert(1)>.txt");
        assertThat(browser.all("main script, main img")).isEmpty();
        browser.click(".speech-links a");
        browser.settle();
        assertThat(browser.text(".text")).contains("<script>document.title='hit'</script>");
        assertThat(browser.all("main script, main img")).isEmpty();
        assertThat((String) browser.run("return document.title")).doesNotStartWith("hit");
    }

    @Test
    void progressIsSeenAsItHappensAndCanBeCancelled() throws Exception {
        CountDownLatch free = new CountDownLatch(1);
        CompletableFuture<ImportReport> another = occupied(free);
        choose(file("排队.txt", SPEECH.replace("95.2", "90.1")));
        browser.click("#import-go");
        browser.until("return document.querySelector('.import[data-state=WAITING]') !== null");
        assertThat(browser.text(".import")).contains("排队中", "0 / 1 个文件", "等待");
        keep("import-waiting");
        browser.click("#import-cancel");
        free.countDown();
        another.join();

        browser.until("return document.querySelector('.import[data-state=CANCELLED]') !== null");
        assertThat(browser.text(".import")).contains("已取消", "没轮到", "CANCELLED");
    }

    @Test
    void whatWaitsIsSeenToGoOn() throws Exception {
        CountDownLatch free = new CountDownLatch(1);
        CompletableFuture<ImportReport> another = occupied(free);
        choose(file("继续.txt", SPEECH.replace("95.2", "89.9")));
        browser.click("#import-go");
        browser.until("return document.querySelector('.import[data-state=WAITING]') !== null");
        free.countDown();
        another.join();
        untilDone();

        assertThat(browser.text(".import")).contains("1 / 1 个文件", "新增");
    }

    /** Another import is at work until {@code free}. */
    private CompletableFuture<ImportReport> occupied(CountDownLatch free) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        ImportProgress slow = new ImportProgress() {
            @Override
            public void found(List<String> names) {
                begun.countDown();
                try {
                    free.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }

            @Override
            public void done(int position, ImportReport.Entry entry) {}
        };
        CompletableFuture<ImportReport> another =
                CompletableFuture.supplyAsync(() -> importer.run(List.of(folder.resolve("none.txt")), slow));
        begun.await();
        return another;
    }

    @Test
    void filesAreDroppedAndImportsAreFoundAgain() throws IOException {
        browser.open("#/import");
        browser.run("""
                const transfer = new DataTransfer();
                transfer.items.add(new File(['同志们：\\n市市场监管局要推广质量标准。\\n'], '拖来.txt'));
                document.querySelector('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));""");
        browser.until("return document.querySelector('.import-go') !== null");
        assertThat(browser.text(".chosen-files")).contains("拖来.txt");
        browser.click("[aria-label='去掉拖来.txt']");
        assertThat(browser.all(".import-go")).isEmpty();

        choose(file("再来.txt", SPEECH.replace("95.2", "88.8")));
        browser.click("#import-go");
        untilDone();
        String address = browser.address();
        browser.open("#/import");
        photograph("import", "#/import");
        browser.open("#/import");
        browser.click("[aria-label='以往的导入'] tbody tr:first-child a");
        browser.settle();

        assertThat(browser.address()).isEqualTo(address);
        browser.open("#/import/none");
        assertThat(browser.text(".state.failed")).contains("There is no import 'none'");
        browser.complaints();
    }
}
