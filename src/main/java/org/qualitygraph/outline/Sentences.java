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
    private static final int LONGEST_NAME = 12;
    private static final int NO_QUOTE = -1;

    /** A numbered row of a table with prose in it: its cells are no parts of one sentence. */
    private static final Pattern ROW = Pattern.compile("(?=.*[^　]{15})\\d{1,3}　[^　]+(?:　[^　]+)+");

    private Sentences() {}

    static List<Span> of(String text, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        boolean numbered = paragraph.length() > 0 && Character.isDigit(text.charAt(paragraph.start()));
        if (!numbered || !ROW.matcher(paragraph.of(text)).matches()) {
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
        int quote = NO_QUOTE;
        int[] lastClosing = lastClosing(text, paragraph);
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char character = text.charAt(i);
            if (OPENING.indexOf(character) >= 0 && lastClosing[OPENING.indexOf(character)] > i) {
                opened = depth++ == 0 ? i : opened;
            } else if (CLOSING.indexOf(character) >= 0) {
                depth = Math.max(0, depth - 1);
                if (depth == 0 && standsAlone(text, start, opened, i, paragraph.end())) {
                    add(sentences, text, start, i + 1);
                    start = i + 1;
                }
            } else if (character == '“' || character == '”') {
                quote = character == '“' ? i : NO_QUOTE;
            } else if (ENDS.indexOf(character) >= 0
                    && (depth == 0 || i - opened > LONGEST_BRACKET)
                    && !insideName(text, quote, i, paragraph.end())) {
                depth = 0;
                i = closeBehind(text, i, paragraph.end());
                if (quote == NO_QUOTE || !quoteGoesOn(text, quote, i, paragraph.end())) {
                    quote = NO_QUOTE;
                    add(sentences, text, start, i + 1);
                    start = i + 1;
                }
            }
        }
        add(sentences, text, start, paragraph.end());
    }

    /** “健康？维权”: a mark that was lost in writing, between two words of one name. */
    private static boolean insideName(String text, int quote, int at, int end) {
        int close = text.indexOf('”', at + 1);
        return quote != NO_QUOTE
                && text.charAt(at) == '？'
                && close > at + 1
                && close < end
                && close - quote <= LONGEST_NAME
                && text.substring(quote + 1, close).replace("？", "").chars().allMatch(Character::isIdeographic);
    }

    /** …工作模式。（市质监局牵头）（2）完善登记: a bracket behind a full stop is a sentence of its own, whatever follows. */
    private static boolean standsAlone(String text, int start, int opened, int closed, int end) {
        boolean whole = opened == start && text.charAt(opened) == '（' && closed - opened > SHORTEST_REMARK;
        return whole && closed + 1 < end && "，。；：、".indexOf(text.charAt(closed + 1)) < 0;
    }

    /** {@return where each kind of bracket closes last}; one that is never closed holds nothing together. */
    private static int[] lastClosing(String text, Span paragraph) {
        int[] last = new int[CLOSING.length()];
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            int kind = CLOSING.indexOf(text.charAt(i));
            if (kind >= 0) {
                last[kind] = i;
            }
        }
        return last;
    }

    private static int closeBehind(String text, int at, int end) {
        int last = at;
        while (last + 1 < end && "。！？”）".indexOf(text.charAt(last + 1)) >= 0) {
            last++;
        }
        return last;
    }

    /**
     * A quotation of several sentences is cut too. Where the closing quote stands right behind the mark, what was quoted
     * behind a colon ends the sentence, and what was quoted within it (“质量第一！”的口号) does not.
     */
    private static boolean quoteGoesOn(String text, int quote, int at, int end) {
        boolean closed = text.charAt(at) == '”' || (at + 1 < end && text.charAt(at + 1) == '”');
        boolean announced = quote > 0 && text.charAt(quote - 1) == '：';
        return closed && !(announced && text.charAt(at) == '”' && !continues(text, at + 1, end));
    }

    private static boolean continues(String text, int at, int end) {
        return at < end && "的，、；这等".indexOf(text.charAt(at)) >= 0;
    }

    /** A mark alone, where a page begins in mid-speech, is no sentence. */
    private static void add(List<Span> sentences, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && (text.charAt(from) == '　' || text.charAt(from) == ' ')) {
            from++;
        }
        while (to > from && (text.charAt(to - 1) == '　' || text.charAt(to - 1) == ' ')) {
            to--;
        }
        if (text.substring(from, to).chars().anyMatch(Character::isLetterOrDigit)) {
            sentences.add(new Span(from, to));
        }
    }
}
