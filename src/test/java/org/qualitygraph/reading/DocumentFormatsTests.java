package org.qualitygraph.reading;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.Tables;

class DocumentFormatsTests {
    private static final DocumentFormats FORMATS =
            new DocumentFormats(Lexicon.of(new Tables(Path.of("import/gazetteer"))), ReadingLimits.STANDARD);
    private static final String SENTENCES = "今天，我们召开全市质量大会，主要任务是总结去年的工作，安排今年的任务。".repeat(4);

    private static String html(String body) {
        return FORMATS.read("a.html", ("<html><body>" + body + "</body></html>").getBytes(UTF_8))
                .text();
    }

    @ParameterizedTest
    @CsvSource({
        "质量强市工作会议, UTF-8, UTF-8",
        "质量强市工作会议, GB18030, GB18030",
        "质量强市工作会议, UTF-16LE, UTF-16LE",
        "质量强市工作会议2023, UTF-16BE, UTF-16BE",
        "'一二三\n第一', UTF-16LE, UTF-16LE",
        "品質強市工作會議的報告, Big5-HKSCS, Big5-HKSCS",
        "plain words 2023, UTF-8, UTF-8",
        "plain words 2023, UTF-16LE, UTF-16LE",
        "联通, GB18030, GB18030"
    })
    void theCharsetIsTheOneThatMakesSense(String text, String charset, String found) {
        DocumentText read = FORMATS.read("a.txt", text.getBytes(Charset.forName(charset)));

        assertThat(read.text()).isEqualTo(text);
        assertThat(read.charset()).isEqualTo(Charset.forName(found));
    }

    @Test
    void aPageInUtf16IsAPage() {
        String page = "<html><head><meta charset=\"utf-16\"></head><body><p>" + SENTENCES + "</p></body></html>";

        assertThat(FORMATS.read("a.html", page.getBytes(UTF_16LE)).text()).isEqualTo(SENTENCES);
    }

    @Test
    void linesOfThePagesSourceMeanNothing() {
        assertThat(html("<p>提高\n    质量</p><p>第一行<br>第二行</p><pre>甲\n乙</pre>" + SENTENCES))
                .startsWith("提高质量\n第一行\n第二行\n甲\n乙\n");
    }

    @Test
    void oldPagesPlaceTheirTextInTables() {
        String page = "<table><tr><td colspan=2><a href=1>首页</a> <a href=2>新闻</a></td></tr><tr><td><a href=3>通知</a>"
                + "<a href=4>公告</a></td><td><table><tr><td><font><p>" + SENTENCES + "</p><p>一、提高认识</p><p>"
                + SENTENCES + "</p></font></td></tr></table></td></tr></table>";

        assertThat(html(page)).isEqualTo(SENTENCES + "\n一、提高认识\n" + SENTENCES);
    }

    @Test
    void aSectionBesideTheLongestIsKept() {
        assertThat(html("<div><p>" + SENTENCES.repeat(5) + "</p></div><div><p>" + SENTENCES + "</p></div>"))
                .contains(SENTENCES.repeat(5) + "\n" + SENTENCES);
    }

    @Test
    void theTitleIsFoundOutsideTheText() {
        String page = "<html><head><title>在质量大会上的讲话 - 某某网</title></head><body><div>导语</div><div>" + "<p>同志们：</p><p>"
                + SENTENCES + "</p></div></body></html>";

        assertThat(FORMATS.read("a.htm", page.getBytes(UTF_8)).text()).startsWith("在质量大会上的讲话\n同志们：");
    }

    @Test
    void rowsOfAPagesTableKeepTheirUnits() {
        String table =
                "<table><tr><th>序号<th>工作任务<th>责任单位<th>时限</tr><tr><td>1<td>普查企业<td rowspan=2>市工信局<br>市发改委<td>年底前</tr>"
                        + "<tr><td>2<td>培训<td></tr><tr><td colspan=4>二、工程质量</tr></table>";

        assertThat(html("<p>" + SENTENCES + "</p>" + table)).endsWith("""
            序号\t工作任务\t责任单位\t时限
            1\t普查企业\t市工信局 市发改委\t年底前
            2\t培训\t市工信局 市发改委\t—
            二、工程质量\
            """);
    }

    @Test
    void aTableInACellIsPartOfItsRow() {
        String table =
                "<table><tr><td>序号<td>任务<td>责任单位</tr><tr><td>1<td><table><tr><td>普查<tr><td>建账</table><td>市工信局</tr>"
                        + "<tr><td>2<td>评奖<td>市市场监管局</tr></table>";

        assertThat(html("<p>" + SENTENCES + "</p>" + table)).endsWith("序号\t任务\t责任单位\n1\t普查 建账\t市工信局\n2\t评奖\t市市场监管局");
    }

    @Test
    void numbersThatBrowsersCountAreText() {
        assertThat(html("<p>" + SENTENCES
                        + "</p><ol start=2><li>建立台账；<li>开展排查。</ol><ol><li>（一）学习<li>（二）宣传</ol><ul><li>甲市</ul>"))
                .endsWith("2. 建立台账；\n3. 开展排查。\n（一）学习\n（二）宣传\n甲市");
    }

    @ParameterizedTest
    @CsvSource({"Document, 同志们：", "index, 同志们：", "在质量大会上的讲话, 在质量大会上的讲话"})
    void programsNameNoTitle(String title, String first) {
        String page = "<html><head><title>" + title + "</title></head><body><p>同志们：</p><p>" + SENTENCES
                + "</p></body></html>";

        assertThat(FORMATS.read("a.html", page.getBytes(UTF_8)).text().lines().findFirst())
                .contains(first);
    }

    @Test
    void whatIsHiddenOrMovedAwayInWordIsNoText() throws IOException {
        byte[] content = RefusedFiles.wordWhose(
                xml -> xml.replace(
                        "</w:p></w:body>",
                        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏着</w:t></w:r><w:moveFrom w:id=\"1\" w:author=\"a\"><w:r><w:t>移走</w:t></w:r>"
                                + "</w:moveFrom><w:moveTo w:id=\"2\" w:author=\"a\"><w:r><w:t>移来。</w:t></w:r></w:moveTo></w:p></w:body>"));

        assertThat(FORMATS.read("a.docx", content).text()).isEqualTo("标题\n正文。移来。\n");
    }

    @Test
    void aTableInACellOfWordIsPartOfItsRow() throws IOException {
        String cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        String row = "<w:tr>" + cell.repeat(3) + "</w:tr>";
        String inner = "<w:tbl><w:tr>" + cell.formatted("普查") + cell.formatted("建账") + "</w:tr></w:tbl>";
        String table = "<w:tbl>" + row.formatted("序号", "任务", "责任单位") + "<w:tr>" + cell.formatted("1") + "<w:tc>" + inner
                + "<w:p/></w:tc>" + cell.formatted("市工信局") + "</w:tr></w:tbl>";
        byte[] content = RefusedFiles.wordWhose(xml -> xml.replace("</w:body>", table + "</w:body>"));

        assertThat(FORMATS.read("a.docx", content).text()).endsWith("序号\t任务\t责任单位\n1\t普查 建账\t市工信局\n");
    }

    @Test
    void numbersThatWordCountsAreText() throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createNumbering().setNumbering(chineseNumbers());
            for (String text : List.of("0提高认识", "1学习", "1宣传", "0抓好落实", "1督查")) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setNumID(BigInteger.ONE);
                paragraph.setNumILvl(new BigInteger(text.substring(0, 1)));
                paragraph.createRun().setText(text.substring(1));
            }

            assertThat(read(document)).isEqualTo("一、提高认识\n（一）学习\n（二）宣传\n二、抓好落实\n（一）督查\n");
        }
    }

    @Test
    void mergedCellsOfWordAreSaidInEachRow() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable(3, 2);
            String[][] texts = {{"任务", "单位"}, {"普查", "市局"}, {"培训", ""}};
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 2; column++) {
                    table.getRow(row).getCell(column).setText(texts[row][column]);
                }
            }
            table.getRow(1).getCell(1).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
            table.getRow(2).getCell(1).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);

            assertThat(read(document)).isEqualTo("任务\t单位\n普查\t市局\n培训\t市局\n");
        }
    }

    @Test
    void rowsOfAnRtfTableKeepTheirUnits() {
        String rtf = "{\\rtf1\\ansi\\pard plan\\par"
                + "\\trowd\\cellx1\\cellx2\\intbl task\\cell unit\\cell\\row"
                + "\\trowd\\cellx1\\clvmgf\\cellx2\\intbl survey\\par of firms\\cell bureau\\cell\\row"
                + "\\trowd\\cellx1\\clvmrg\\cellx2\\intbl training\\cell\\cell\\row\\pard end\\par}";

        assertThat(FORMATS.read("a.rtf", rtf.getBytes(UTF_8)).text())
                .isEqualTo("plan\ntask\tunit\nsurvey of firms\tbureau\ntraining\tbureau\nend\n");
    }

    @Test
    void whatWasDeletedInWordIsNoText() throws IOException {
        byte[] content = RefusedFiles.wordWhose(xml -> xml.replace(
                "</w:p></w:body>",
                "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>删去</w:delText></w:r></w:del>"
                        + "<w:ins w:id=\"2\" w:author=\"a\"><w:r><w:t>补上。</w:t></w:r></w:ins></w:p></w:body>"));

        assertThat(FORMATS.read("a.docx", content).text()).isEqualTo("标题\n正文。补上。\n");
    }

    /** The newer form of a box stands beside the older one, for programs that do not know it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<mc:AlternateContent"
                        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice"
                        + " Requires=\"wps\"><w:drawing><wps:txbx"
                        + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">BOX</wps:txbx>"
                        + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape"
                        + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox>BOX</v:textbox></v:shape></w:pict>"
                        + "</mc:Fallback></mc:AlternateContent>",
                "<w:pict><v:shape"
                        + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox>BOX</v:textbox></v:shape></w:pict>"
            })
    void textBoxesOfWordAreReadOnce(String form) throws IOException {
        String box = "<w:txbxContent><w:p><w:r><w:t>责任单位：</w:t></w:r><w:r><w:t>市工信局</w:t></w:r></w:p><w:p><w:r>"
                + "<w:t>年底前完成</w:t></w:r></w:p></w:txbxContent>";
        byte[] content = RefusedFiles.wordWhose(
                xml -> xml.replace("</w:p></w:body>", "<w:r>" + form.replace("BOX", box) + "</w:r></w:p></w:body>"));

        assertThat(FORMATS.read("a.docx", content).text()).isEqualTo("标题\n正文。\n责任单位：市工信局\n年底前完成\n");
    }

    @Test
    void numbersThatAnOldWordCountsAreText() {
        byte[] content =
                SampleDoc.numbered(List.of("标题", "提高认识", "学习", "宣传", "抓好落实", "督查"), List.of(-1, 0, 1, 1, 0, 1));

        assertThat(FORMATS.read("a.doc", content).text()).isEqualTo("标题\n一、提高认识\n（一）学习\n（二）宣传\n二、抓好落实\n（一）督查\n");
    }

    @Test
    void textBoxesOfAnOldWordDocumentStandBehindIt() {
        assertThat(FORMATS.read("a.doc", SampleDoc.withBox("标题\n正文。", "责任单位：市工信局\n年底前完成"))
                        .text()
                        .strip())
                .isEqualTo("标题\n正文。\n责任单位：市工信局\n年底前完成");
    }

    @Test
    void linesOfAPdfAreParagraphsAgain() {
        String text = "在质量大会上的讲话\n同志们：\n" + SENTENCES + "\n一、提高认识\n" + SENTENCES.repeat(6) + "\n谢谢大家！";

        assertThat(FORMATS.read("a.pdf", SamplePdf.of(text)).text()).isEqualTo(text);
    }

    @Test
    void rowsOfAPdfTableKeepTheirUnitsThoughCellsTakeSeveralLines() throws IOException {
        List<List<String>> rows = List.of(
                List.of("序号", "工作任务", "责任单位", "完成时限"),
                List.of("1", "对全市重点工业产品生产企业开展质量安全普查", "市市场监管局、市工信局", "6月底前"),
                List.of("2", "培训首席质量官", "各县（市、区）人民政府，市市场监管局、市人社局", "年底前"),
                List.of("3", "完善质量奖评审办法", "市市场监管局", "2024年10月"));

        assertThat(FORMATS.read("a.pdf", SamplePdf.table(List.of(2, 8, 6, 5), rows))
                        .text())
                .isEqualTo(rows.stream().map(row -> String.join("\t", row)).collect(joining("\n")));
    }

    private static String read(XWPFDocument document) throws IOException {
        return FORMATS.read("a.docx", SampleFiles.bytes(document)).text();
    }

    private static CTNumbering chineseNumbers() throws XmlException {
        return NumberingDocument.Factory.parse("""
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:abstractNum w:abstractNumId="0">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
            </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>\
            """).getNumbering();
    }
}
