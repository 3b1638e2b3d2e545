package org.qualitygraph.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.Tables;
import org.qualitygraph.reading.Removed.Kind;
import org.qualitygraph.text.Span;

/** What is taken out of a file can be asked for, and what stays is known to stand somewhere in it. */
class RemovedTests {
    private static final Tables TABLES = new Tables(Path.of("import/gazetteer"));
    private static final SpeechFile FILE = new SpeechFile(TABLES, Lexicon.of(TABLES), ReadingLimits.STANDARD);
    private static final String BODY = "今天，我们召开这次会议，主要任务是总结去年的工作，安排今年的任务。".repeat(8);

    @Test
    void eachRemovalTellsItsKindAndItsPlace() {
        String file = "\ufeff首页 > 新闻\r\n在质量大会上的讲话\r\n浏览次数：2846\r\n" + BODY + "\r\n上一篇：无关";
        SpeechDocument document = FILE.document("a.txt", file.getBytes(UTF_8));
        String decoded = file.substring(1);

        assertThat(document.removed()).extracting(Removed::kind).containsExactly(Kind.MENU, Kind.COUNTER, Kind.RELATED);
        for (Removed removed : document.removed()) {
            Place.Characters place = (Place.Characters) removed.where();
            assertThat(decoded.substring(place.start(), place.end()).replace("\r", ""))
                    .isEqualTo(removed.text());
        }
    }

    @Test
    void eachPieceOfASpeechIsFoundInTheFile() {
        String file = "首页 > 新闻\n𠀀在质量大会上的讲话\n浏览次数：2846\n各局要完善质2、量管理制度，\n并于月底前报送。" + BODY;
        RawSpeech speech = FILE.read("a.txt", file.getBytes(UTF_8)).getFirst();
        int at = speech.text().indexOf("完善质量管理制度，并于月底前");

        Place place = speech.origin().of(new Span(at, at + "完善质量管理制度，并于月底前".length()));

        int start = file.codePointCount(0, file.indexOf("完善"));
        assertThat(at).isPositive();
        assertThat(place).isEqualTo(new Place.Characters(start, start + "完善质2、量管理制度，\n并于月底前".length()));
    }

    @Test
    void aPageTellsWhatStoodBesideItsText() {
        String page = SampleFiles.html("在质量大会上的讲话\n" + BODY.replace("。", "。\n"), "gb2312");
        SpeechDocument document = FILE.document("a.html", page.getBytes(Charset.forName("GB18030")));

        assertThat(document.mediaType()).isEqualTo("text/html");
        assertThat(document.charset()).isEqualTo(Charset.forName("GB18030"));
        assertThat(document.removed())
                .extracting(removed -> removed.text().replaceAll("\\s+", " "))
                .anyMatch(text -> text.contains("网站首页 政务公开"))
                .anyMatch(text -> text.contains("另一个市获得中国质量奖"))
                .anyMatch(text -> text.contains("某ICP备00000000号"));
        assertThat(document.speeches().getFirst().text()).doesNotContain("政务公开", "另一个市", "ICP");
    }

    @Test
    void aSentenceOfAPageIsFoundInItsSource() {
        String page = "<html><body><div><a href=1>首页</a><a href=2>新闻</a></div><div><p>" + BODY
                + "</p><p>各局要报送<b>材料</b>。</p></div></body></html>";
        RawSpeech speech = FILE.read("a.html", page.getBytes(UTF_8)).getFirst();
        int at = speech.text().indexOf("各局");

        Place.Characters place = (Place.Characters) speech.origin().of(new Span(at, at + 8));

        assertThat(page.substring(place.start(), place.end())).isEqualTo("各局要报送<b>材料</b>。");
    }

    @Test
    void aPieceOfAWordDocumentHasAParagraphAndOneOfAPdfAPage() {
        String text = "在质量大会上的讲话\n同志们：\n" + BODY + "\n谢谢大家！";
        for (RawSpeech speech : List.of(
                FILE.read("a.docx", SampleFiles.docx(text)).getFirst(),
                FILE.read("a.doc", SampleDoc.of(text)).getFirst())) {
            int at = speech.text().indexOf("谢谢");
            assertThat(speech.origin().of(new Span(at, at + 2))).isEqualTo(new Place.Paragraphs(4, 4));
        }
        RawSpeech paged = FILE.read("a.pdf", SamplePdf.of(text)).getFirst();
        assertThat(paged.origin().of(new Span(0, 5))).isEqualTo(new Place.Pages(1, 1));
    }
}
