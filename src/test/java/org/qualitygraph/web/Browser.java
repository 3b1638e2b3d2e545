package org.qualitygraph.web;

import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real browser that looks at the page and remembers what it complained of and whom it asked. */
final class Browser implements AutoCloseable {
    private static final String CHROMIUM = "chromium";
    private static final String CHROMEDRIVER = "chromedriver";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String SETTLED = """
            const main = document.querySelector('main');
            return main.children.length > 0 && !main.hasAttribute('aria-busy') && !document.querySelector('.loading');""";
    private static final String[] FLAGS = {
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars"
    };

    private final ChromeDriver driver;
    private final String base;
    private final JsonMapper mapper = new JsonMapper();

    private Browser(ChromeDriver driver, String base) {
        this.driver = driver;
        this.base = base;
    }

    /** {@return a browser for the page at {@code base}, an address that ends in a slash} */
    static Browser at(String base) {
        ChromeOptions options = new ChromeOptions();
        options.addArguments(FLAGS);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        options.setBinary(installed(CHROMIUM).orElseThrow().toFile());
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(installed(CHROMEDRIVER).orElseThrow().toFile())
                .build();
        return new Browser(new ChromeDriver(service, options), base);
    }

    static boolean isInstalled() {
        return installed(CHROMIUM).isPresent() && installed(CHROMEDRIVER).isPresent();
    }

    private static Optional<Path> installed(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a view, such as {@code #/list/task}, as somebody would who was sent its address. */
    void open(String address) {
        driver.get("about:blank");
        driver.get(base + address);
        settle();
    }

    /** Waits until the view has all its content. */
    void settle() {
        until(SETTLED);
    }

    /** Waits until a script's answer is true. */
    void until(String script) {
        new WebDriverWait(driver, PATIENCE)
                .withMessage(script)
                .until(there -> Boolean.TRUE.equals(driver.executeScript(script)));
    }

    WebElement find(String selector) {
        return new WebDriverWait(driver, PATIENCE).until(there -> driver.findElement(By.cssSelector(selector)));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    void click(String selector) {
        WebElement element = find(selector);
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    /** {@return the text of the first such element, of the one that took its place where the page was drawn anew meanwhile} */
    String text(String selector) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(there -> driver.findElement(By.cssSelector(selector)).getText());
    }

    @Nullable
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** {@return the whole number that a script answers} */
    long number(String script) {
        return driver.executeScript(script) instanceof Number number ? number.longValue() : 0;
    }

    /** Runs a script that calls its last argument when it is done. */
    @Nullable
    Object await(String script, Object... arguments) {
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        return driver.executeAsyncScript(script, arguments);
    }

    /** {@return the part of the address that names the view} */
    String address() {
        return Optional.ofNullable(URI.create(driver.getCurrentUrl()).getRawFragment())
                .map(fragment -> "#" + fragment)
                .orElse("");
    }

    void back() {
        driver.navigate().back();
        settle();
    }

    /** Sets the size of the window in CSS pixels. */
    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    /** Lets so many bytes a second leave; 0 as many as can. */
    void uploads(long bytesPerSecond) {
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline",
                        false,
                        "latency",
                        0,
                        "downloadThroughput",
                        -1,
                        "uploadThroughput",
                        bytesPerSecond == 0 ? -1 : bytesPerSecond));
    }

    /** What the reader chose before: {@code light} or {@code dark}, {@code zh} or {@code en}. */
    void prefer(String theme, String language) {
        driver.get(base + "favicon.svg");
        driver.executeScript("""
                localStorage.setItem('quality-graph.theme', arguments[0]);
                localStorage.setItem('quality-graph.language', arguments[1]);""", theme, language);
    }

    /** {@return what is seen, as a picture of the format: {@code png} or {@code webp}} */
    byte[] picture(String format) {
        Map<String, Object> answer = driver.executeCdpCommand(
                "Page.captureScreenshot",
                "png".equals(format) ? Map.of("format", format) : Map.of("format", format, "quality", 82));
        return java.util.Base64.getDecoder().decode((String) answer.get("data"));
    }

    /** {@return what the browser complained of since this was last asked} */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("/favicon.ico"))
                .toList();
    }

    /** {@return addresses elsewhere that were asked for since this was last asked} */
    List<String> requestsElsewhere() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> mapper.readTree(entry.getMessage()).path("message"))
                .filter(message -> message.path("method").asString().equals("Network.requestWillBeSent"))
                .map(message ->
                        message.path("params").path("request").path("url").asString())
                .filter(url -> url.startsWith("http") && !url.startsWith(base))
                .toList();
    }

    /** {@return the serious and critical findings of axe-core on the view, each with its elements} */
    List<String> barriers() {
        try (var script = Browser.class.getResourceAsStream("/axe.min.js")) {
            driver.executeScript(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        String json = (String) await("""
                const done = arguments[arguments.length - 1];
                axe.run(document, { resultTypes: ['violations'] }).then(found => done(JSON.stringify(found.violations)));""");
        return StreamSupport.stream(mapper.readTree(json).spliterator(), false)
                .filter(one -> List.of("serious", "critical")
                        .contains(one.path("impact").asString()))
                .map(Browser::barrier)
                .toList();
    }

    private static String barrier(JsonNode finding) {
        Stream<String> places = StreamSupport.stream(finding.path("nodes").spliterator(), false)
                .limit(5)
                .map(node -> node.path("html").asString() + " "
                        + node.path("failureSummary").asString());
        return finding.path("id").asString() + ": " + String.join(" | ", places.toList());
    }

    @Override
    public void close() {
        driver.quit();
    }
}
