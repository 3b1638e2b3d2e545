package org.qualitygraph.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Prints a text to PDF: lines of 32 characters, a header and a page number on each page; needs no font file. */
public final class SamplePdf {
    private static final double SIZE = 14;
    private static final int LINE = 32;
    private static final int LINES_A_PAGE = 22;

    private record Placed(double x, String text) {}

    private SamplePdf() {}

    /** {@return the bytes of the printed text} */
    public static byte[] of(String text) {
        try (PDDocument document = document(text)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static PDDocument document(String text) throws IOException {
        List<Placed> lines = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> place(line, lines));
        PDDocument document = new PDDocument();
        COSDictionary font = font();
        for (int from = 0, page = 1; from < lines.size(); from += LINES_A_PAGE, page++) {
            List<Placed> body = lines.subList(from, Math.min(lines.size(), from + LINES_A_PAGE));
            document.addPage(page(document, font, body, page));
        }
        return document;
    }

    /** {@return the bytes of a page with a table, each column {@code columns} characters wide, its text in the middle} */
    public static byte[] table(List<Integer> columns, List<List<String>> rows) throws IOException {
        StringBuilder drawn = new StringBuilder("BT /F1 " + SIZE + " Tf\n");
        StringBuilder borders = new StringBuilder();
        double top = 780;
        for (List<String> row : rows) {
            double lines = 1;
            for (int i = 0; i < row.size(); i++) {
                lines = Math.max(lines, Math.ceil(width(row.get(i)) / columns.get(i)));
            }
            double x = 60;
            double height = lines * 20 + 4;
            for (int i = 0; i < row.size(); i++) {
                cell(
                        drawn,
                        x,
                        top - (height - 20 * Math.ceil(width(row.get(i)) / columns.get(i))) / 2,
                        row.get(i),
                        columns.get(i));
                double wide = (columns.get(i) + 1) * SIZE;
                borders.append(
                        "%s %s 0.5 %s re f %s %s %s 0.5 re f%n".formatted(x, top - height, height, x, top, wide));
                x += wide;
            }
            borders.append("%s %s 0.5 %s re f%n".formatted(x, top - height, height));
            top -= height;
            borders.append("60 %s %s 0.5 re f%n".formatted(top, x - 60));
        }
        try (PDDocument document = new PDDocument()) {
            document.addPage(page(document, font(), borders + drawn.append("ET").toString()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void cell(StringBuilder drawn, double x, double top, String text, int room) {
        double y = top - 16;
        for (int from = 0; from < text.length(); y -= 20) {
            int to = from;
            while (to < text.length() && width(text.substring(from, to + 1)) <= room) {
                to++;
            }
            write(drawn, x + 5, y, text.substring(from, to));
            from = to;
        }
    }

    private static void place(String paragraph, List<Placed> lines) {
        boolean title = lines.isEmpty();
        String rest = paragraph.strip();
        double x = title ? 80 + (LINE - width(rest)) / 2 * SIZE : 80 + 2 * SIZE;
        double room = title ? LINE : LINE - 2;
        while (!rest.isEmpty()) {
            int end = 0;
            while (end < rest.length() && width(rest.substring(0, end + 1)) <= room) {
                end++;
            }
            while (end < rest.length() && isLatin(rest.charAt(end - 1)) && isLatin(rest.charAt(end))) {
                end--;
            }
            lines.add(new Placed(x, rest.substring(0, end)));
            rest = rest.substring(end);
            x = 80;
            room = LINE;
        }
    }

    /** Words of letters are not broken at the end of a line. */
    private static boolean isLatin(char character) {
        return character < 128 && Character.isLetter(character);
    }

    private static double width(String text) {
        return text.chars().mapToDouble(character -> character < 128 ? 0.5 : 1).sum();
    }

    private static PDPage page(PDDocument document, COSDictionary font, List<Placed> lines, int number)
            throws IOException {
        StringBuilder content = new StringBuilder("BT /F1 " + SIZE + " Tf\n");
        write(content, 80, 800, "内部资料　注意保存");
        for (int i = 0; i < lines.size(); i++) {
            write(content, lines.get(i).x(), 760 - i * 30, lines.get(i).text());
        }
        write(content, 280, 40, "— " + number + " —");
        return page(document, font, content.append("ET").toString());
    }

    private static PDPage page(PDDocument document, COSDictionary font, String content) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        PDPage page = new PDPage(PDRectangle.A4);
        page.setContents(stream);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("F1", font);
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        return page;
    }

    private static void write(StringBuilder content, double x, double y, String text) {
        content.append("1 0 0 1 %s %s Tm <%s> Tj%n"
                .formatted(x, y, HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE))));
    }

    /** One of the fonts that every reader of PDF knows by name, as Chinese offices use them. */
    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setString("Registry", "Adobe");
        system.setString("Ordering", "GB1");
        system.setInt("Supplement", 2);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setName(COSName.SUBTYPE, "CIDFontType0");
        descendant.setName("BaseFont", "STSong-Light");
        descendant.setItem("CIDSystemInfo", system);
        descendant.setInt("DW", 1000);
        COSArray latin = new COSArray();
        latin.add(COSInteger.get(1));
        latin.add(COSInteger.get(95));
        latin.add(COSInteger.get(500));
        descendant.setItem("W", latin);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setName("Type", "FontDescriptor");
        descriptor.setName("FontName", "STSong-Light");
        descriptor.setInt("Flags", 4);
        descendant.setItem("FontDescriptor", descriptor);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, "Type0");
        font.setName("BaseFont", "STSong-Light-UniGB-UCS2-H");
        font.setName("Encoding", "UniGB-UCS2-H");
        font.setItem("DescendantFonts", descendants);
        return font;
    }
}
