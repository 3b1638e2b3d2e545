package org.qualitygraph.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Printed files that were damaged by accident or made to do harm. */
final class RefusedPdfs {

    private RefusedPdfs() {}

    static byte[] bytes(PDDocument document) throws IOException {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    static byte[] pdfWithPassword() throws IOException {
        PDDocument document = SamplePdf.document("标题\n正文。");
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        return bytes(document);
    }

    static byte[] pdfOfPictures() throws IOException {
        PDDocument document = new PDDocument();
        document.addPage(new PDPage());
        return bytes(document);
    }

    static byte[] pdfThatUnpacksToMuch() throws IOException {
        PDDocument document = SamplePdf.document("标题\n正文。");
        PDStream stream = new PDStream(document);
        byte[] zeros = new byte[1 << 20];
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            for (int i = 0; i < 200; i++) {
                out.write(zeros);
            }
        }
        document.getPage(0).setContents(stream);
        return bytes(document);
    }

    /** Packed once the stream is small; a reader that obeys its two filters gets far too much. */
    static byte[] pdfThatUnpacksTwice() throws IOException {
        PDDocument document = SamplePdf.document("标题\n正文。");
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        try (DeflaterOutputStream zeros = new DeflaterOutputStream(inner)) {
            for (int i = 0; i < 400; i++) {
                zeros.write(new byte[1 << 20]);
            }
        }
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(inner.toByteArray());
        }
        COSArray filters = new COSArray();
        filters.add(COSName.FLATE_DECODE);
        filters.add(COSName.FLATE_DECODE);
        stream.getCOSObject().setItem(COSName.FILTER, filters);
        document.getPage(0).setContents(stream);
        return bytes(document);
    }

    /** Each two bytes become 128. */
    static byte[] pdfOfRuns() throws IOException {
        byte[] runs = new byte[4 << 20];
        for (int i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129;
            runs[i + 1] = ' ';
        }
        return pdfPackedAs(COSName.RUN_LENGTH_DECODE, runs);
    }

    static byte[] pdfPackedByLzw() throws IOException {
        return pdfPackedAs(COSName.LZW_DECODE, lzw());
    }

    /** What the first filter leaves is what the second makes too much of. */
    static byte[] pdfPackedByLzwInHex() throws IOException {
        COSArray filters = new COSArray();
        filters.add(COSName.ASCII_HEX_DECODE);
        filters.add(COSName.LZW_DECODE);
        return pdfPackedAs(filters, (HexFormat.of().formatHex(lzw()) + ">").getBytes(UTF_8));
    }

    /** A name may be written with numbers for its letters. */
    static byte[] pdfWhoseFilterIsHidden() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = documentPackedAs(COSName.LZW_DECODE, lzw())) {
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
        return hidden(out.toByteArray());
    }

    /** All objects stand a little behind where the file says, some of them in a packed stream, and a filter is rare. */
    static byte[] pdfThatWouldBeSearched() throws IOException {
        return hidden(pdfPackedByLzw());
    }

    private static byte[] hidden(byte[] pdf) {
        return new String(pdf, ISO_8859_1)
                .replace("/LZWDecode", "/L#5aWDe#63ode")
                .getBytes(ISO_8859_1);
    }

    /** A filter may stand in an object of its own, and an object in a stream of objects. */
    static byte[] pdfWhoseFilterStandsElsewhere() throws IOException {
        return pdfPackedAs(new COSObject(COSName.LZW_DECODE), lzw());
    }

    /** Everybody may open it, but nobody sees what it packs before it is decrypted. */
    static byte[] pdfOfOneOwnerThatUnpacksToMuch() throws IOException {
        PDDocument document = pdfOf(new byte[200 << 20], COSName.FLATE_DECODE);
        document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        return bytes(document);
    }

    /** Each of thirty forms draws the next one twice. */
    static byte[] pdfWhoseFormsDrawEachOther() throws IOException {
        PDDocument document = SamplePdf.document("标题\n正文。");
        PDResources inner = new PDResources();
        for (int i = 0; i < 30; i++) {
            PDFormXObject form = new PDFormXObject(document);
            try (OutputStream out = form.getStream().createOutputStream()) {
                out.write("/F Do /F Do ".getBytes(UTF_8));
            }
            form.setResources(inner);
            inner = new PDResources();
            inner.put(COSName.F, form);
        }
        PDStream contents = new PDStream(document);
        try (OutputStream out = contents.createOutputStream()) {
            out.write("/F Do".getBytes(UTF_8));
        }
        document.getPage(0).setContents(contents);
        document.getPage(0).setResources(inner);
        return bytes(document);
    }

    /** As a fax it would be as large as its numbers say. */
    static byte[] pdfWhoseTextIsAFax() throws IOException {
        PDDocument document = pdfOf(new byte[100], COSName.FLATE_DECODE);
        COSStream stream = document.getPage(0).getCOSObject().getCOSStream(COSName.CONTENTS);
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.COLUMNS, 100_000);
        parameters.setInt(COSName.ROWS, 100_000);
        stream.setItem(COSName.FILTER, COSName.CCITTFAX_DECODE);
        stream.setItem(COSName.DECODE_PARMS, parameters);
        return bytes(document);
    }

    /** Three large pictures beside the text are what a document may hold. */
    static byte[] pdfWithPictures(String text) throws IOException {
        PDDocument document = SamplePdf.document(text);
        PDResources resources = document.getPage(0).getResources();
        for (int i = 0; i < 3; i++) {
            PDStream picture = packed(document, new byte[60 << 20], COSName.FLATE_DECODE);
            picture.getCOSObject().setItem(COSName.SUBTYPE, COSName.IMAGE);
            resources.put(COSName.getPDFName("Im" + i), new PDImageXObject(picture, resources));
        }
        return bytes(document);
    }

    private static PDDocument pdfOf(byte[] contents, COSName filter) throws IOException {
        PDDocument document = SamplePdf.document("标题\n正文。");
        document.getPage(0).setContents(packed(document, contents, filter));
        return document;
    }

    private static PDStream packed(PDDocument document, byte[] contents, COSName filter) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(filter)) {
            out.write(contents);
        }
        return stream;
    }

    /** Each code stands for the one before it and one character more: twenty full tables become 160 MB. */
    private static byte[] lzw() {
        StringBuilder bits = new StringBuilder();
        for (int table = 0; table < 20; table++) {
            bits.append(bits(256, table == 0 ? 9 : 12)).append(bits(' ', 9));
            for (int code = 258; code < 4095; code++) {
                bits.append(
                        bits(code, Math.min(12, Integer.toBinaryString(code + 1).length())));
            }
        }
        byte[] packed = new byte[bits.length() / 8];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        return packed;
    }

    private static String bits(int code, int width) {
        String bits = Integer.toBinaryString(code);
        return "0".repeat(width - bits.length()) + bits;
    }

    private static byte[] pdfPackedAs(COSBase filter, byte[] packed) throws IOException {
        return bytes(documentPackedAs(filter, packed));
    }

    private static PDDocument documentPackedAs(COSBase filter, byte[] packed) throws IOException {
        PDDocument document = SamplePdf.document("标题\n正文。");
        PDStream stream = new PDStream(document, new ByteArrayInputStream(packed));
        stream.getCOSObject().setItem(COSName.FILTER, filter);
        document.getPage(0).setContents(stream);
        return document;
    }

    static byte[] pdfWhosePagesHoldThemselves() throws IOException {
        PDDocument document = SamplePdf.document("标题\n正文。");
        COSArray kids = document.getPages().getCOSObject().getCOSArray(COSName.KIDS);
        kids.clear();
        kids.add(document.getPages().getCOSObject());
        return bytes(document);
    }

    static byte[] pdfWhoseTableOfObjectsLoops() {
        String pdf =
                "%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF\n";
        return pdf.getBytes(UTF_8);
    }
}
