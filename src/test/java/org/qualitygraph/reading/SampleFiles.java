package org.qualitygraph.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Puts texts into the files that people keep them in. */
public final class SampleFiles {
    private SampleFiles() {}

    /** {@return a saved page of a government's site: menu, path, share buttons, related links, footer} */
    public static String html(String text, String charset) {
        String title = text.lines().findFirst().orElseThrow();
        String body = text.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> "<p style=\"text-indent:2em\">" + line + "</p>")
                .collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html><head><meta http-equiv="Content-Type" content="text/html; charset=%s">
                <title>%s_某某市人民政府</title><script>var x = "<p>无关的脚本。</p>";</script>
                <style>p { color: black }</style></head>
                <body onload="alert(1)"><div class="top"><ul><li><a href="/">网站首页</a></li><li><a href="/a">政务公开</a></li>
                <li><a href="/b">质量奖公告</a></li></ul></div>
                <div class="path">当前位置：<a href="/">首页</a> &gt; <a href="/c">领导讲话</a></div>
                <div class="wrap"><div class="article"><h1>%s</h1>
                <div class="info">浏览次数：2846 字体：<a href="#">大</a> <a href="#">小</a></div>
                <div class="content">
                %s
                </div>
                <div class="share">分享到：<a href="#">微博</a><a href="#">微信</a></div></div>
                <div class="related"><h3>相关链接</h3><ul><li><a href="/1">另一个市获得中国质量奖</a></li>
                <li><a href="/2">第三个市召开质量大会</a></li></ul></div></div>
                <div id="footer"><p>主办单位：某某市人民政府办公室 技术支持：某某公司</p>
                <p>某ICP备00000000号 <img src="http://127.0.0.1:9/x.png"></p></div></body></html>
                """.formatted(charset, title, title, body);
    }

    /** {@return a Word document with a paragraph a line, its title in the middle} */
    public static byte[] docx(String text) {
        try (XWPFDocument document = new XWPFDocument()) {
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setAlignment(i == 0 ? ParagraphAlignment.CENTER : ParagraphAlignment.BOTH);
                paragraph.createRun().setText(lines.get(i));
            }
            return bytes(document);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** {@return a Word document with {@code before}, a table of {@code rows} and {@code after}} */
    public static byte[] docxTable(String before, List<List<String>> rows, String after) {
        try (XWPFDocument document = new XWPFDocument()) {
            before.lines()
                    .forEach(line -> document.createParagraph().createRun().setText(line));
            XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
            for (int row = 0; row < rows.size(); row++) {
                List<String> cells = rows.get(row);
                for (int column = 0; column < cells.size(); column++) {
                    table.getRow(row).getCell(column).setText(cells.get(column));
                }
                while (table.getRow(row).getTableCells().size() > cells.size()) {
                    table.getRow(row).removeCell(cells.size());
                }
            }
            after.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            return bytes(document);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }
}
