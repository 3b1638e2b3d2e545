package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.UriComponentsBuilder;

/** The start page in a real browser; without one the tests are skipped, except in CI. */
class PageIT extends RestTest {
    private static final String BROWSER = "chromium";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # address                                  | the page shows                              | and not
            /                                          | 在质量强市大会上的讲话                      | 失败
            /                                          | 市场监督管理局要牵头开展质量提升行动，财政局配合。 | 失败
            /?text=开展质量提升行动&department=财政局   | 云州市财政局                                | 落实《质量强市实施意见》
            /?text=無此事                              | 没有符合的任务                              | 失败
            /?page=zwei                                | 读取失败 Failed: Parameter 'page'           | 没有符合的任务
            """)
    void showsWhatTheAddressAsksFor(String address, String shown, String hidden)
            throws IOException, InterruptedException {
        assumeTrue(System.getenv("CI") != null || isInstalled(), BROWSER + " is not installed");

        assertThat(visit(address)).contains("</html>", shown).doesNotContain(hidden);
    }

    private String visit(String address) throws IOException, InterruptedException {
        Path dom = folder.resolve("dom.html");
        Path log = folder.resolve("browser.log");
        Process browser = new ProcessBuilder(
                        BROWSER,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--enable-logging=stderr",
                        "--virtual-time-budget=10000",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--dump-dom",
                        UriComponentsBuilder.fromUriString("http://localhost:" + port + address)
                                .encode()
                                .toUriString())
                .redirectOutput(dom.toFile())
                .redirectError(log.toFile())
                .start();
        assertThat(browser.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(log)).doesNotContain("Content Security Policy", "Uncaught");
        return Files.readString(dom);
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, BROWSER)));
    }
}
