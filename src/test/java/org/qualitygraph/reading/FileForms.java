package org.qualitygraph.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;

/** The forms in which people keep one and the same text. */
public final class FileForms {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

    private FileForms() {}

    /** {@return the text as files, by name; in Big5 only where that can write it} */
    public static Map<String, byte[]> of(String text) {
        Map<String, byte[]> files = new LinkedHashMap<>(texts(text));
        if (BIG5.newEncoder().canEncode(text)) {
            files.put("big5.txt", text.getBytes(BIG5));
        }
        files.put("page.html", SampleFiles.html(text, "utf-8").getBytes(UTF_8));
        files.put("gb page.htm", SampleFiles.html(text, "gb2312").getBytes(GB18030));
        files.put("lying page.html", SampleFiles.html(text, "gb2312").getBytes(UTF_8));
        files.put("page.mht", SampleArchives.mht(text, UTF_8));
        files.put("gb page.mhtml", SampleArchives.mht(text, GB18030));
        files.put("speech.docx", SampleFiles.docx(text));
        files.put("speech.doc", SampleDoc.of(text));
        files.put("speech.rtf", SampleArchives.rtf(text));
        files.put("rtf under another name.doc", SampleArchives.rtf(text));
        files.put("speech.pdf", SamplePdf.of(text));
        return files;
    }

    private static Map<String, byte[]> texts(String text) {
        String indented = text.replaceAll("(?m)^[ 　]*(?=[^ 　\\n])", "　　").replace("\n", "\r\n");
        return Map.of(
                "with a mark.txt", ("\ufeff" + text).getBytes(UTF_8),
                "utf-16.txt", ("\ufeff" + text).getBytes(UTF_16LE),
                "utf-16 without mark.txt", text.getBytes(UTF_16LE),
                "utf-16 big endian.txt", ("\ufeff" + text).getBytes(UTF_16BE),
                "gb.txt", text.getBytes(GB18030),
                "indented.txt", indented.getBytes(UTF_8));
    }
}
