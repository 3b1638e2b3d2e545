package org.qualitygraph.reading;

import java.util.Locale;

/** Writes numbers as Word counts with them. */
final class WordNumbers {
    private static final String DIGITS = "零一二三四五六七八九";

    private WordNumbers() {}

    /** {@return the number in a format by its name in WordprocessingML} */
    static String of(int number, String format) {
        String name = format.toLowerCase(Locale.ROOT);
        if (name.startsWith("chinese")
                || name.startsWith("japanese")
                || name.startsWith("taiwanese")
                || name.startsWith("ideograph")) {
            return chinese(number);
        }
        return name.startsWith("decimalenclosedcircle") && number <= 20
                ? String.valueOf((char) ('①' + number - 1))
                : String.valueOf(number);
    }

    private static String chinese(int number) {
        if (number > 99) {
            return String.valueOf(number);
        }
        int tens = number / 10;
        String ones = number % 10 == 0 && tens > 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
        String ten = tens > 1 ? DIGITS.substring(tens, tens + 1) : "";
        return tens == 0 ? ones : ten + "十" + ones;
    }
}
