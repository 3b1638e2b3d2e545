package org.qualitygraph.reading;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Adds to the least that is a Word 97 document what numbers its paragraphs: 一、 above （一）. */
final class SampleNumberedDoc {
    /** Where the page of paragraph properties stands in the main stream, a multiple of 512. */
    private static final int PAGE = 1024;

    private static final int PAGE_SIZE = 512;
    private static final int PLACES = 1024;
    private static final int LISTS = 1100;
    private static final int OVERRIDES = 1500;
    private static final int COUNTING = 39;
    private static final int LIST = 7;

    private SampleNumberedDoc() {}

    /** Writes the page and says where it stands; {@code depths} are the levels of the paragraphs, -1 for no number. */
    static void properties(ByteBuffer main, ByteBuffer table, int text, List<String> paragraphs, List<Integer> depths) {
        int at = text;
        int next = PAGE_SIZE - 16;
        for (int i = 0; i < paragraphs.size(); i++) {
            main.putInt(PAGE + 4 * i, at);
            at += 2 * (paragraphs.get(i).length() + 1);
            if (depths.get(i) >= 0) {
                next -= 12;
                main.put(PAGE + 4 * (paragraphs.size() + 1) + 13 * i, (byte) (next / 2));
                main.put(PAGE + next, (byte) 5);
                main.putShort(PAGE + next + 1, (short) 0);
                main.putShort(PAGE + next + 3, (short) 0x260A)
                        .put(PAGE + next + 5, depths.get(i).byteValue());
                main.putShort(PAGE + next + 6, (short) 0x460B).putShort(PAGE + next + 8, (short) 1);
            }
        }
        main.putInt(PAGE + 4 * paragraphs.size(), at);
        main.put(PAGE + PAGE_SIZE - 1, (byte) paragraphs.size());
        table.putInt(PLACES, text).putInt(PLACES + 4, at).putInt(PLACES + 8, PAGE / PAGE_SIZE);
        SampleDoc.place(main, 13, PLACES, 12);
        lists(table);
        SampleDoc.place(main, 73, LISTS, 30);
        SampleDoc.place(main, 74, OVERRIDES, 24);
    }

    /** One list of nine levels, of which two write a number. */
    private static void lists(ByteBuffer table) {
        table.putShort(LISTS, (short) 1).putInt(LISTS + 2, LIST);
        int at = LISTS + 30;
        for (int level = 0; level < 9; level++) {
            String text = level == 0 ? "\0、" : level == 1 ? "（\1）" : "";
            table.putInt(at, 1).put(at + 4, (byte) COUNTING);
            at += 28;
            table.putShort(at, (short) text.length());
            table.put(at + 2, text.getBytes(StandardCharsets.UTF_16LE));
            at += 2 + 2 * text.length();
        }
        table.putInt(OVERRIDES, 1).putInt(OVERRIDES + 4, LIST);
    }

    static ByteBuffer littleEndian(byte[] stream) {
        return ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
    }
}
