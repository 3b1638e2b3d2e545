package org.qualitygraph.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** Files that people or attackers put among good ones, numbered as in the list of what must not break. */
public final class BadFiles {
    private static final String SPEECH = "在质量大会上的讲话\n同志们：\n今天我们召开全市质量大会，主要任务是部署今年的工作。\n";
    private static final byte[] WORD = SampleFiles.docx(SPEECH);
    private static final byte[] PDF = SamplePdf.of(SPEECH.repeat(20));

    private BadFiles() {}

    /** A file that is refused, and why. */
    public record Bad(String name, Supplier<byte[]> content, Reason reason) {}

    /** {@return one file a case} */
    public static List<Bad> all() throws Exception {
        String doctype = "<!DOCTYPE a [<!ENTITY x SYSTEM \"%s\">]>";
        String laughs = "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"" + "&x;".repeat(1000) + "\">]>";
        return List.of(
                bad("1 empty.txt", new byte[0], Reason.EMPTY_TEXT),
                bad("2 blank.txt", " \n\t\n　".getBytes(UTF_8), Reason.EMPTY_TEXT),
                bad("3 mark.txt", "\ufeff".getBytes(UTF_8), Reason.EMPTY_TEXT),
                bad("4 pictures.pdf", RefusedPdfs.pdfOfPictures(), Reason.EMPTY_TEXT),
                bad("9 random.txt", random(), Reason.BAD_ENCODING),
                bad("10 cut.txt", Arrays.copyOf(SPEECH.strip().getBytes(UTF_8), 42), Reason.BAD_ENCODING),
                bad("14 pdf.docx", PDF, Reason.TYPE_MISMATCH),
                bad("15 program.pdf", "MZ\u0090\0\3".getBytes(ISO_8859_1), Reason.TYPE_MISMATCH),
                bad("16 picture.txt", "GIF89a......".getBytes(UTF_8), Reason.TYPE_MISMATCH),
                bad("17 cut.docx", Arrays.copyOf(WORD, WORD.length / 2), Reason.CORRUPT),
                bad("18 bent.docx", RefusedFiles.wordWhose(xml -> xml.replace("</w:body>", "")), Reason.CORRUPT),
                bad("19 bomb.docx", RefusedFiles.wordWith("word/media/a.bin", new byte[64 << 20]), Reason.ZIP_BOMB),
                bad("20 many.docx", RefusedFiles.zip(many()), Reason.ZIP_BOMB),
                bad(
                        "23 file.docx",
                        RefusedFiles.wordWithDoctype(doctype.formatted("file:///etc/hostname"), "&x;"),
                        Reason.FORBIDDEN_XML),
                bad(
                        "24 http.docx",
                        RefusedFiles.wordWithDoctype(doctype.formatted("http://127.0.0.1:9/"), "&x;"),
                        Reason.FORBIDDEN_XML),
                bad("25 laughs.docx", RefusedFiles.wordWithDoctype(laughs, "&y;"), Reason.FORBIDDEN_XML),
                bad(
                        "26 template.docx",
                        RefusedFiles.wordWithTemplate("http://127.0.0.1:9/a.dotm"),
                        Reason.FORBIDDEN_XML),
                bad("27 secret.docx", RefusedFiles.wordWithPassword(), Reason.ENCRYPTED),
                bad(
                        "28 macros.docx",
                        RefusedFiles.wordWith("word/vbaProject.bin", new byte[10]),
                        Reason.UNSUPPORTED_TYPE),
                bad("29 deep.docx", RefusedFiles.wordWithDeepTables(), Reason.TOO_COMPLEX),
                bad("30 secret.pdf", RefusedPdfs.pdfWithPassword(), Reason.ENCRYPTED),
                bad("31 cut.pdf", Arrays.copyOf(PDF, PDF.length / 2), Reason.CORRUPT),
                bad("32 loop.pdf", RefusedPdfs.pdfWhoseTableOfObjectsLoops(), Reason.CORRUPT),
                bad("33 pages.pdf", RefusedPdfs.pdfWhosePagesHoldThemselves(), Reason.CORRUPT),
                bad("34 bomb.pdf", RefusedPdfs.pdfThatUnpacksToMuch(), Reason.TOO_COMPLEX),
                bad("34 bomb of runs.pdf", RefusedPdfs.pdfOfRuns(), Reason.TOO_COMPLEX),
                bad("34 bomb by lzw.pdf", RefusedPdfs.pdfPackedByLzw(), Reason.TOO_COMPLEX),
                bad("34 bomb by lzw in hex.pdf", RefusedPdfs.pdfPackedByLzwInHex(), Reason.TOO_COMPLEX),
                bad("34 bomb by a hidden filter.pdf", RefusedPdfs.pdfWhoseFilterIsHidden(), Reason.TOO_COMPLEX),
                bad("34 bomb in a damaged file.pdf", RefusedPdfs.pdfThatWouldBeSearched(), Reason.CORRUPT),
                bad(
                        "34 bomb by a filter elsewhere.pdf",
                        RefusedPdfs.pdfWhoseFilterStandsElsewhere(),
                        Reason.TOO_COMPLEX),
                bad("34 bomb behind an owner.pdf", RefusedPdfs.pdfOfOneOwnerThatUnpacksToMuch(), Reason.TOO_COMPLEX),
                bad("34 text as a fax.pdf", RefusedPdfs.pdfWhoseTextIsAFax(), Reason.EMPTY_TEXT),
                bad("34 bomb in a bomb.pdf", RefusedPdfs.pdfThatUnpacksTwice(), Reason.TOO_COMPLEX),
                bad(
                        "38 deep.html",
                        ("<html><body>" + "<div>".repeat(100_000) + SPEECH).getBytes(UTF_8),
                        Reason.TOO_COMPLEX));
    }

    private static Bad bad(String name, byte[] content, Reason reason) {
        return new Bad(name, () -> content, reason);
    }

    private static byte[] random() {
        byte[] random = new byte[50_000];
        new Random(7).nextBytes(random);
        return random;
    }

    private static Map<String, byte[]> many() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 10_000; i++) {
            parts.put(i + ".bin", new byte[0]);
        }
        return parts;
    }
}
