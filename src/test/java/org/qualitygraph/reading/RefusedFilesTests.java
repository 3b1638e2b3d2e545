package org.qualitygraph.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.Tables;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** A file that cannot be read is refused in good time, with a stable code and a sentence that a person can act on. */
@Timeout(60)
class RefusedFilesTests {
    private static final Tables TABLES = new Tables(Path.of("import/gazetteer"));
    private static final SpeechFile FILE = new SpeechFile(TABLES, Lexicon.of(TABLES), ReadingLimits.STANDARD);
    private static final String SPEECH = "在质量大会上的讲话\n同志们：\n今天我们召开全市质量大会，主要任务是部署今年的工作。\n";
    private static final byte[] WORD = SampleFiles.docx(SPEECH);
    private static final byte[] PDF = SamplePdf.of(SPEECH.repeat(20));

    static Stream<Arguments> ofAnotherType() {
        return Stream.of(
                Arguments.of("pdf.docx", PDF, Reason.TYPE_MISMATCH),
                Arguments.of("word.pdf", WORD, Reason.TYPE_MISMATCH),
                Arguments.of("text.pdf", SPEECH.getBytes(UTF_8), Reason.TYPE_MISMATCH),
                Arguments.of(
                        "program.pdf", "MZ\u0090\0\3".getBytes(Charset.forName("ISO-8859-1")), Reason.TYPE_MISMATCH),
                Arguments.of("picture", "GIF89a......".getBytes(UTF_8), Reason.UNSUPPORTED_TYPE));
    }

    static Stream<Arguments> garbled() {
        byte[] random = new byte[50_000];
        new Random(7).nextBytes(random);
        byte[] utf8 = SPEECH.strip().getBytes(UTF_8);
        return Stream.of(
                Arguments.of("random.txt", random, Reason.BAD_ENCODING),
                Arguments.of("cut.txt", Arrays.copyOf(utf8, utf8.length - 1), Reason.BAD_ENCODING),
                Arguments.of(
                        "mixed.txt", (SPEECH + "\u0080").getBytes(Charset.forName("ISO-8859-1")), Reason.BAD_ENCODING),
                Arguments.of("marks.txt", "\ufeff \n".getBytes(UTF_8), Reason.EMPTY_TEXT),
                Arguments.of("empty.pdf", new byte[0], Reason.EMPTY_TEXT));
    }

    static Stream<Arguments> words() throws Exception {
        String file = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        String laughs = "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"" + "&x;".repeat(1000) + "\">]>";
        return Stream.of(
                Arguments.of("cut.docx", Arrays.copyOf(WORD, WORD.length / 2), Reason.CORRUPT),
                Arguments.of("headless.docx", Arrays.copyOf(WORD, WORD.length - 30), Reason.CORRUPT),
                Arguments.of("bent.docx", RefusedFiles.wordWhose(xml -> xml.replace("</w:body>", "")), Reason.CORRUPT),
                Arguments.of(
                        "macros.docx",
                        RefusedFiles.wordWith("word/vbaProject.bin", new byte[10]),
                        Reason.UNSUPPORTED_TYPE),
                Arguments.of(
                        "other.zip",
                        RefusedFiles.zip(Map.of("a.txt", SPEECH.getBytes(UTF_8))),
                        Reason.UNSUPPORTED_TYPE),
                Arguments.of("secret.docx", RefusedFiles.wordWithPassword(), Reason.ENCRYPTED),
                Arguments.of("sheet.doc", RefusedFiles.officeFileOfAnotherKind(), Reason.UNSUPPORTED_TYPE),
                Arguments.of("file.docx", RefusedFiles.wordWithDoctype(file, "&x;"), Reason.FORBIDDEN_XML),
                Arguments.of("laughs.docx", RefusedFiles.wordWithDoctype(laughs, "&y;"), Reason.FORBIDDEN_XML),
                Arguments.of(
                        "template.docx",
                        RefusedFiles.wordWithTemplate("http://127.0.0.1:9/a.dotm"),
                        Reason.FORBIDDEN_XML),
                Arguments.of("deep.docx", RefusedFiles.wordWithDeepTables(), Reason.TOO_COMPLEX),
                Arguments.of(
                        "bomb.docx", RefusedFiles.wordWith("word/media/a.bin", new byte[64 << 20]), Reason.ZIP_BOMB),
                Arguments.of("many.zip", RefusedFiles.zip(many(10_000)), Reason.ZIP_BOMB));
    }

    static Stream<Arguments> pdfs() throws Exception {
        return Stream.of(
                Arguments.of("cut.pdf", Arrays.copyOf(PDF, PDF.length / 2), Reason.CORRUPT),
                Arguments.of("loop.pdf", RefusedPdfs.pdfWhoseTableOfObjectsLoops(), Reason.CORRUPT),
                Arguments.of("pages.pdf", RefusedPdfs.pdfWhosePagesHoldThemselves(), Reason.CORRUPT),
                Arguments.of("pictures.pdf", RefusedPdfs.pdfOfPictures(), Reason.EMPTY_TEXT),
                Arguments.of("secret.pdf", RefusedPdfs.pdfWithPassword(), Reason.ENCRYPTED),
                Arguments.of("bomb.pdf", RefusedPdfs.pdfThatUnpacksToMuch(), Reason.TOO_COMPLEX));
    }

    static Stream<Arguments> pages() {
        String entity = "<!DOCTYPE html [<!ENTITY x SYSTEM \"http://127.0.0.1:9/\">]><html><body>&x;</body></html>";
        String deep = "<html><body>" + "<div>".repeat(100_000) + SPEECH;
        return Stream.of(
                Arguments.of("entity.html", entity.getBytes(UTF_8), Reason.FORBIDDEN_XML),
                Arguments.of("deep.html", deep.getBytes(UTF_8), Reason.TOO_COMPLEX),
                Arguments.of(
                        "blank.html",
                        "<html><body><script>1</script></body></html>".getBytes(UTF_8),
                        Reason.EMPTY_TEXT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"ofAnotherType", "garbled", "words", "pdfs", "pages"})
    void theReasonHasACodeAndAnAdvice(String name, byte[] content, Reason reason) {
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> FILE.read(name, content));

        assertThat(refused).as("%s was read", name).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused).message().contains(" ").endsWith(".").doesNotContain("Exception");
    }

    /** Whatever byte is bent, the answer is a text or a code, never a failure of the program. */
    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "pdf", "html", "txt"})
    void bentBytesAreNoFailureOfTheProgram(String ending) {
        byte[] whole = switch (ending) {
            case "docx" -> WORD;
            case "doc" -> SampleDoc.of(SPEECH);
            case "pdf" -> PDF;
            case "html" -> SampleFiles.html(SPEECH, "gbk").getBytes(Charset.forName("GB18030"));
            default -> SPEECH.getBytes(Charset.forName("GB18030"));
        };
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            byte[] bent = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int j = random.nextInt(20); j >= 0 && bent.length > 8; j--) {
                bent[8 + random.nextInt(bent.length - 8)] = (byte) random.nextInt();
            }
            Throwable thrown = catchThrowable(() -> FILE.read("a." + ending, bent));
            assertThat(thrown == null || thrown instanceof UnreadableFile)
                    .as("%s %d: %s", ending, i, thrown)
                    .isTrue();
        }
    }

    @Test
    void whatTakesTooLongIsStopped() {
        UnreadableFile refused = catchThrowableOfType(
                UnreadableFile.class,
                () -> BoundedWork.within(Duration.ofMillis(50), () -> {
                    Thread.sleep(60_000);
                    return "";
                }));

        assertThat(refused.reason()).isEqualTo(Reason.TOO_COMPLEX);
    }

    /** The time is over for who waits and for who works: else every such file would keep a thread for ever. */
    @Test
    void formsThatDrawEachOtherAreDrawnNoLongerThanIsWaited() throws Exception {
        ReadingLimits limits = ReadingLimits.STANDARD;
        SpeechFile hasty = new SpeechFile(
                TABLES,
                Lexicon.of(TABLES),
                new ReadingLimits(
                        limits.bytes(),
                        limits.characters(),
                        limits.expandedBytes(),
                        limits.archiveBytes(),
                        limits.ratio(),
                        limits.entries(),
                        limits.depth(),
                        Duration.ofSeconds(2)));
        byte[] content = RefusedPdfs.pdfWhoseFormsDrawEachOther();

        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> hasty.read("a.pdf", content));

        assertThat(refused.reason()).isEqualTo(Reason.TOO_COMPLEX);
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().startsWith("reading-"))
                .allSatisfy(thread -> {
                    for (int i = 0; i < 50 && thread.getState() == Thread.State.RUNNABLE; i++) {
                        Thread.sleep(100);
                    }
                    assertThat(thread.getState()).isNotEqualTo(Thread.State.RUNNABLE);
                });
    }

    @Test
    void nothingIsFetchedForAPage() throws Exception {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.close();
        });
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
        String page = """
                <html><head><meta http-equiv="refresh" content="0;url=%1$s"><link rel="stylesheet" href="%1$s"></head>
                <body><iframe src="%1$s"></iframe><img src="%1$s"><p>同志们：今天我们开会，部署质量工作。</p></body></html>
                """.formatted(url);
        try {
            assertThat(FILE.read("a.html", page.getBytes(UTF_8)).getFirst().text())
                    .contains("部署质量工作");
            assertThat(requests).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    private static Map<String, byte[]> many(int count) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            parts.put(i + ".txt", new byte[0]);
        }
        return parts;
    }
}
