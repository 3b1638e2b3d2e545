package org.qualitygraph.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes the least that is a Word 97 document: its header, one piece of text, and empty tables of styles and formats. */
public final class SampleDoc {
    private static final int TEXT = 2048;
    private static final int STYLES = 0;
    private static final int PIECES = 512;
    private static final int PAIRS = 154;
    private static final int PROPERTIES = 1024;
    private static final int FONTS = 2048;

    private SampleDoc() {}

    /** {@return a document whose paragraphs are the lines of {@code text}} */
    public static byte[] of(String text) {
        return withBox(text, "");
    }

    /** {@return a document with a text box whose paragraphs are the lines of {@code box}, without one when it is empty} */
    static byte[] withBox(String text, String box) {
        String whole = text.replace('\n', '\r') + "\r" + (box.isEmpty() ? "" : box.replace('\n', '\r') + "\r\r");
        byte[] characters = whole.getBytes(StandardCharsets.UTF_16LE);
        int length = characters.length / 2;
        return file(main(characters, text.length() + 1, length - text.length() - 1), table(length));
    }

    /** {@return a document whose paragraphs are numbered by Word on these levels, -1 for those that are not} */
    static byte[] numbered(List<String> paragraphs, List<Integer> depths) {
        String whole = String.join("\r", paragraphs) + "\r";
        byte[] main = main(whole.getBytes(StandardCharsets.UTF_16LE), whole.length(), 0);
        byte[] table = table(whole.length());
        SampleNumberedDoc.properties(
                SampleNumberedDoc.littleEndian(main), SampleNumberedDoc.littleEndian(table), TEXT, paragraphs, depths);
        return file(main, table);
    }

    private static byte[] file(byte[] main, byte[] table) {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(main), "WordDocument");
            files.createDocument(new ByteArrayInputStream(table), "1Table");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static byte[] main(byte[] characters, int body, int box) {
        byte[] stream = new byte[TEXT + Math.max(4096, characters.length)];
        ByteBuffer main = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        main.putShort(0, (short) 0xA5EC).putShort(2, (short) 0x00C1).putShort(10, (short) 0x1200);
        main.putInt(24, TEXT).putInt(28, TEXT + characters.length);
        main.putShort(32, (short) 14);
        main.putShort(62, (short) 22);
        main.putInt(64, TEXT + characters.length).putInt(64 + 3 * 4, body);
        main.putInt(64 + 9 * 4, box);
        main.putShort(152, (short) 93);
        place(main, 1, STYLES, 20);
        place(main, 15, FONTS, 4);
        place(main, 31, PROPERTIES, 500);
        place(main, 33, PIECES, 21);
        main.put(TEXT, characters);
        return stream;
    }

    /** Says where the table with this number stands in the other stream. */
    static void place(ByteBuffer main, int number, int offset, int length) {
        main.putInt(PAIRS + number * 8, offset).putInt(PAIRS + number * 8 + 4, length);
    }

    private static byte[] table(int length) {
        byte[] stream = new byte[4096];
        ByteBuffer table = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        table.putShort(STYLES, (short) 18).putShort(STYLES + 4, (short) 10);
        table.put(PIECES, (byte) 2).putInt(PIECES + 1, 16);
        table.putInt(PIECES + 5, 0).putInt(PIECES + 9, length);
        table.putInt(PIECES + 15, TEXT);
        return stream;
    }
}
