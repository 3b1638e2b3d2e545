package org.qualitygraph.reading;

import org.qualitygraph.reading.UnreadableFile.Reason;

/** Tells a text from other things that happen to decode. */
final class BinaryGuard {
    /** Above this share of control characters a file is no text. */
    private static final double MOST_CONTROLS = 0.02;

    private BinaryGuard() {}

    /**
     * {@return the same characters}
     *
     * @throws UnreadableFile when they are no text
     */
    static Decoded check(Decoded decoded) {
        int controls = 0;
        for (int i = 0; i < decoded.text().length(); i++) {
            controls += isControl(decoded.text().charAt(i)) ? 1 : 0;
        }
        if (controls > decoded.text().length() * MOST_CONTROLS) {
            throw new UnreadableFile(Reason.BAD_ENCODING, "The file is binary; save the speech itself as UTF-8 text.");
        }
        return decoded;
    }

    private static boolean isControl(int character) {
        return character < ' ' && "\t\n\r\f".indexOf(character) < 0;
    }
}
