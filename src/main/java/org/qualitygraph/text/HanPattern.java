package org.qualitygraph.text;

import java.util.regex.Pattern;

/** Compiles expressions so that asking for a Chinese character costs no more than asking for a range. */
final class HanPattern {
    /** The script Han as ranges, the common one tried first: looking a character's script up costs many times more. */
    private static final String HAN = "[\\x{4e00}-\\x{9fff}[\\x{3400}-\\x{4dbf}\\x{3005}\\x{3007}\\x{3021}-\\x{3029}"
            + "\\x{3038}-\\x{303b}\\x{2e80}-\\x{2e99}\\x{2e9b}-\\x{2ef3}\\x{2f00}-\\x{2fd5}\\x{f900}-\\x{fa6d}"
            + "\\x{fa70}-\\x{fad9}[[\\x{10000}-\\x{10ffff}]&&\\p{IsHan}]]]";

    private HanPattern() {}

    static Pattern compile(String expression) {
        return Pattern.compile(expression.replace("\\p{IsHan}", HAN));
    }
}
