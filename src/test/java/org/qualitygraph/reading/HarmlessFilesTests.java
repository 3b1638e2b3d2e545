package org.qualitygraph.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitygraph.annotation.CharacterForms;
import org.qualitygraph.annotation.NormalForm;
import org.qualitygraph.annotation.ScriptConversion;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.Tables;
import org.qualitygraph.outline.Outline;

/** Files that carry more than a text, or a text that is made to be slow to read, are read as what they say. */
@Timeout(60)
class HarmlessFilesTests {
    private static final Tables TABLES = new Tables(Path.of("import/gazetteer"));
    private static final SpeechFile FILE = new SpeechFile(TABLES, Lexicon.of(TABLES), ReadingLimits.STANDARD);
    private static final NormalForm NORMAL = new NormalForm(ScriptConversion.of(TABLES), CharacterForms.of(TABLES));
    private static final String SPEECH = "在质量大会上的讲话\n同志们：\n今天我们召开全市质量大会，主要任务是部署今年的工作。";
    private static final int LENGTH = 100_000;

    /** Case 35 of what must not break. */
    @Test
    void scriptsAndAttachmentsOfAPdfAreNoText() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
        });
        server.start();
        try {
            byte[] content = withScriptsAndAttachment(
                    "http://127.0.0.1:" + server.getAddress().getPort() + "/");

            SpeechDocument read = FILE.document("a.pdf", content);

            assertThat(read.speeches()).hasSize(1);
            assertThat(read.speeches().getFirst().text())
                    .isEqualTo(
                            FILE.read("a.pdf", SamplePdf.of(SPEECH)).getFirst().text())
                    .endsWith(SPEECH);
            assertThat(read.removed()).extracting(Removed::text).noneMatch(text -> text.contains("里的话"));
            assertThat(requests).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void largePicturesBesideTheTextAreNoBurden() throws IOException {
        String text = FILE.read("a.pdf", RefusedPdfs.pdfWithPictures(SPEECH))
                .getFirst()
                .text();

        assertThat(text).endsWith(SPEECH);
    }

    private static byte[] withScriptsAndAttachment(String address) throws IOException {
        PDDocument document = SamplePdf.document(SPEECH);
        PDActionURI visit = new PDActionURI();
        visit.setURI(address);
        document.getDocumentCatalog()
                .setOpenAction(new PDActionJavaScript("app.launchURL('" + address + "'); app.alert('脚本里的话');"));
        PDPageAdditionalActions actions = new PDPageAdditionalActions();
        actions.setO(visit);
        document.getPage(0).setActions(actions);
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream("附件里的话。".getBytes(UTF_8)));
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile("a.txt");
        specification.setEmbeddedFile(file);
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("a.txt", specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        return RefusedPdfs.bytes(document);
    }

    /** The time grows with the length; with its square, none of these ends within the hour at the length that is allowed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                " ", "\n", "一 ", "（", "“中。", "一是", "，一是", "首先，", "同志们：\n", "各位领导", "…", "- ", "1、", "2、", "中2、",
                "<!---->", "篇1\n", "中\n"
            })
    void repeatedSignsAreReadInGoodTime(String sign) {
        String text = SPEECH + "\n" + sign.repeat(LENGTH / sign.length()) + "完。";

        String read = FILE.read("a.txt", text.getBytes(UTF_8)).getFirst().text();

        assertThat(read).contains("今天我们召开全市质量大会");
        assertThat(Outline.of(NORMAL.of(read).normal()).sentences()).isNotEmpty();
    }

    @Test
    void aListWithoutEndIsReadInGoodTime() {
        String page = "<html><body><p>" + SPEECH + "</p><ol>" + "<li>甲".repeat(LENGTH) + "</ol></body></html>";

        assertThat(FILE.read("a.html", page.getBytes(UTF_8)).getFirst().text())
                .contains("\n1. 甲\n2. 甲\n")
                .endsWith("\n甲");
    }

    @Test
    void lineBreaksAloneAreNoText() {
        byte[] content = "\n".repeat(LENGTH).getBytes(UTF_8);

        assertThatThrownBy(() -> FILE.read("a.txt", content))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(UnreadableFile.Reason.EMPTY_TEXT));
    }
}
