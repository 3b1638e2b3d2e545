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
        content.append("ET");
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
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
