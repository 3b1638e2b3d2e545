package org.qualitygraph.reading;

import java.util.regex.Pattern;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** A text with one kind of line end and without the characters that no one sees but that turn the reading direction. */
final class PlainText {
    /** Above this share of control characters a file is no text. */
    private static final double MOST_CONTROLS = 0.02;

    private static final Pattern UNSEEN =
            Pattern.compile("[\\x00-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\ufeff\\u200b-\\u200f\\u202a-\\u202e"
                    + "\\u2060-\\u2069\\ufff9-\\uffff\\x{e0000}-\\x{e007f}]");

    private PlainText() {}

    /**
     * {@return {@code text} as a person sees it}
     *
     * @throws UnreadableFile when it is binary
     */
    static String of(String text) {
        long controls = text.chars().filter(PlainText::isControl).count();
        if (controls > text.length() * MOST_CONTROLS) {
            throw new UnreadableFile(Reason.BAD_ENCODING, "The file is binary; save the speech itself as UTF-8 text.");
        }
        String lines = text.replace("\r\n", "\n").replaceAll("[\\r\\f\\x0b\\x85\\u2028\\u2029]", "\n");
        return UNSEEN.matcher(lines).replaceAll("");
    }

    private static boolean isControl(int character) {
        return character < ' ' && "\t\n\r\f".indexOf(character) < 0;
    }
}
