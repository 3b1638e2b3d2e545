package org.qualitygraph.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Puts texts into web archives and RTF documents, as browsers and office programs write them. */
public final class SampleArchives {
    private SampleArchives() {}

    /** {@return a page in {@code charset} saved with a picture and a small frame, as one file} */
    public static byte[] mht(String text, Charset charset) {
        String page = Base64.getMimeEncoder()
                .encodeToString(SampleFiles.html(text, charset.name()).getBytes(charset));
        return """
                From: <Saved by a browser>
                Subject: =?utf-8?B?6K6y6K+d?=
                MIME-Version: 1.0
                Content-Type: multipart/related;
                \ttype="text/html";
                \tboundary="----part"

                ------part
                Content-Type: text/html
                Content-Transfer-Encoding: base64
                Content-Location: http://127.0.0.1:9/speech.html

                %s
                ------part
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable
                Content-Location: http://127.0.0.1:9/frame.html

                <html><body><p>=E5=B9=BF=E5=91=8A</p></body></html>
                ------part
                Content-Type: image/png
                Content-Transfer-Encoding: base64
                Content-Location: http://127.0.0.1:9/x.png

                iVBORw0KGgo=
                ------part--
                """.formatted(page).replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** {@return an RTF document with a header, whose paragraphs are the lines of {@code text} in {@code GBK} or as code points} */
    public static byte[] rtf(String text) {
        StringBuilder rtf =
                new StringBuilder("{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}"
                        + "{\\*\\generator Writer;}{\\header\\pard\\f0 \\u39029?\\u30473?\\par}\n");
        text.lines().forEach(line -> {
            rtf.append("\\pard\\fi420\\f0 ");
            line.codePoints().forEach(point -> rtf.append(escaped(point)));
            rtf.append("\\par\n");
        });
        return rtf.append("}").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String escaped(int point) {
        if (point < 0x80) {
            return "\\{}".indexOf(point) >= 0 ? "\\" + (char) point : String.valueOf((char) point);
        }
        StringBuilder bytes = new StringBuilder();
        String character = Character.toString(point);
        if (point % 2 == 0 && Charset.forName("GBK").newEncoder().canEncode(character)) {
            for (byte each : character.getBytes(Charset.forName("GBK"))) {
                bytes.append("\\'%02x".formatted(each & 0xff));
            }
        } else {
            character
                    .chars()
                    .forEach(unit -> bytes.append("\\u").append((short) unit).append('?'));
        }
        return bytes.toString();
    }
}
