package org.qualitygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qualitygraph.text.Span;

/** Cuts a paragraph into sentences, never inside brackets or book-title marks. */
final class Sentences {
    private static final String ENDS = "。！？";
    private static final String OPENING = "（《【";
    private static final String CLOSING = "）》】";
    private static final int LONGEST_BRACKET = 300;
    private static final int SHORTEST_REMARK = 4;

    /** A numbered row of a table with prose in it: its cells are no parts of one sentence. */
    private static final Pattern ROW = Pattern.compile("(?=.*[^　]{15})\\d{1,3}　[^　]+(?:　[^　]+)+");

    private Sentences() {}

    static List<Span> of(String text, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        if (!ROW.matcher(paragraph.of(text)).matches()) {
            addProse(sentences, text, paragraph);
            return sentences;
        }
        for (int start = paragraph.start(), i = start; i <= paragraph.end(); i++) {
            if (i == paragraph.end() || text.charAt(i) == '　') {
                addProse(sentences, text, new Span(start, i));
                start = i + 1;
            }
        }
        return sentences;
    }

    private static void addProse(List<Span> sentences, String text, Span paragraph) {
        int start = paragraph.start();
        int depth = 0;
        int opened = 0;
        boolean quoted = false;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char character = text.charAt(i);
            if (OPENING.indexOf(character) >= 0) {
                opened = depth++ == 0 ? i : opened;
            } else if (CLOSING.indexOf(character) >= 0) {
                depth = Math.max(0, depth - 1);
                if (depth == 0 && standsAlone(text, start, opened, i, paragraph.end())) {
                    add(sentences, text, start, i + 1);
                    start = i + 1;
                }
            } else if (character == '“' || character == '”') {
                quoted = character == '“';
            } else if (ENDS.indexOf(character) >= 0 && (depth == 0 || i - opened > LONGEST_BRACKET)) {
                depth = 0;
                i = closeBehind(text, i, paragraph.end());
                if (!quoted || !quoteGoesOn(text, i, paragraph.end())) {
                    quoted = false;
                    add(sentences, text, start, i + 1);
                    start = i + 1;
                }
            }
        }
        add(sentences, text, start, paragraph.end());
    }

    /** …工作模式。（市质监局牵头）（2）完善登记: a bracket behind a full stop is a sentence of its own, whatever follows. */
    private static boolean standsAlone(String text, int start, int opened, int closed, int end) {
        boolean whole = opened == start && text.charAt(opened) == '（' && closed - opened > SHORTEST_REMARK;
        return whole && closed + 1 < end && "，。；：、".indexOf(text.charAt(closed + 1)) < 0;
    }

    private static int closeBehind(String text, int at, int end) {
        int last = at;
        while (last + 1 < end && "。！？”）".indexOf(text.charAt(last + 1)) >= 0) {
            last++;
        }
        return last;
    }

    /** A quotation of several sentences is cut too; a mark right before the closing quote ends the sentence there. */
    private static boolean quoteGoesOn(String text, int at, int end) {
        int closing = text.indexOf('”', at);
        return closing >= 0 && closing < end && closing - at <= 1;
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && (text.charAt(from) == '　' || text.charAt(from) == ' ')) {
            from++;
        }
        while (to > from && (text.charAt(to - 1) == '　' || text.charAt(to - 1) == ' ')) {
            to--;
        }
        if (to > from) {
            sentences.add(new Span(from, to));
        }
    }
}
