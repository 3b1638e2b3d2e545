package org.qualitygraph.outline;

import java.util.List;

/** Reads which place an item number gives its item in its list. */
final class Ordinals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final List<String> IN_ORDER = List.of("首先", "其次", "再次");
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private Ordinals() {}

    /** {@return the place, from 1; that of 1.2.3 is 3; 0 when the label tells none (最后，, ——)} */
    static int of(String label) {
        for (int i = 0; i < IN_ORDER.size(); i++) {
            if (label.startsWith(IN_ORDER.get(i))) {
                return i + 1;
            }
        }
        int arabic = 0;
        int chinese = 0;
        int digit = 0;
        for (int i = 0; i < label.length(); i++) {
            char character = label.charAt(i);
            if (character >= '0' && character <= '9') {
                arabic = arabic * TEN + character - '0';
            } else if (character == '.' && !label.endsWith(".")) {
                arabic = 0;
            } else if (character >= '①' && character <= '⑳') {
                return character - '①' + 1;
            } else if (DIGITS.indexOf(character) >= 0) {
                digit = DIGITS.indexOf(character);
            } else if (character == '十' || character == '百') {
                chinese += Math.max(1, digit) * (character == '十' ? TEN : HUNDRED);
                digit = 0;
            }
        }
        return arabic + chinese + digit;
    }
}
