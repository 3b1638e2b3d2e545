package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.qualitygraph.graph.SharedGraph;
import org.qualitygraph.importing.ImportProgress;
import org.qualitygraph.importing.Importer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The page of the running service over the sample speeches, in a real browser. Without one the tests are skipped, except
 * in CI. No view may make the browser complain or ask another host.
 *
 * <p>Pictures stand in {@code target/screenshots}; those of the README are written anew with {@code -Dpage.pictures=src/site/pictures}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PageTest {
    private static final Path SAMPLES = Path.of("import", "speeches");
    private static final Path HOSTILE = Path.of("src", "test", "resources", "page", "hostile.txt");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Path REPORT = Path.of("target", "page-report.txt");
    private static final String PICTURES = "page.pictures";
    private static final int FILES = 17;

    @LocalServerPort
    int port;

    Browser browser;

    @DynamicPropertySource
    static void graph(DynamicPropertyRegistry registry) {
        SharedGraph.register(registry);
    }

    @BeforeAll
    void start(@Autowired Importer importer) throws IOException {
        assumeTrue(
                System.getenv("CI") != null || Browser.isInstalled(),
                "No browser: install chromium and chromium-driver to test the page");
        if (!holdsTheSamplesAlone()) {
            SharedGraph.clear();
            importer.run(List.of(SAMPLES, HOSTILE), ImportProgress.silent());
        }
        Files.createDirectories(SCREENSHOTS);
        browser = Browser.at("http://localhost:%d/".formatted(port));
    }

    private static boolean holdsTheSamplesAlone() {
        return SharedGraph.driver()
                .executableQuery("""
                        MATCH (s:Source)
                        RETURN count(s) = $files AND any(name IN collect(s.fileName) WHERE name ENDS WITH 'hostile.txt') AS so""")
                .withParameters(java.util.Map.of("files", FILES))
                .execute()
                .records()
                .getFirst()
                .get("so")
                .asBoolean();
    }

    @BeforeEach
    void lookAsUsual() {
        browser.size(1280, 900);
        browser.prefer("light", "zh");
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(browser.complaints()).as("what the browser complained of").isEmpty();
        assertThat(browser.requestsElsewhere()).as("requests to other hosts").isEmpty();
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Photographs a view wide, narrow and dark, and looks for barriers in the wide and the dark one. */
    void photograph(String name, String address) {
        List.of("light", "dark").forEach(theme -> {
            browser.prefer(theme, "zh");
            browser.open(address);
            browser.run("return document.fonts.ready.then(() => true)");
            keep(name + ("dark".equals(theme) ? "-dark" : "-wide"));
            assertThat(browser.barriers())
                    .as("barriers in " + address + ", " + theme)
                    .isEmpty();
        });
        browser.prefer("light", "zh");
        browser.size(390, 844);
        browser.open(address);
        keep(name + "-narrow");
        assertThat(browser.number("return document.documentElement.scrollWidth - innerWidth"))
                .as("what stands beyond the right edge at 390 pixels")
                .isNotPositive();
        browser.size(1280, 900);
    }

    /** Keeps what is seen under {@code target/screenshots}. */
    void keep(String name) {
        write(SCREENSHOTS.resolve(name + ".png"), browser.picture("png"));
    }

    /** Keeps what is seen for the README, where that was asked for. */
    void keepForReadme(String name) {
        String folder = System.getProperty(PICTURES);
        if (folder != null) {
            write(Path.of(folder, name + ".webp"), browser.picture("webp"));
        }
    }

    /** A line of the report: something measured, never asserted. */
    static void report(String line) {
        try {
            Files.writeString(REPORT, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
