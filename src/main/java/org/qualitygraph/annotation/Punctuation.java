package org.qualitygraph.annotation;

import java.util.Map;

/** ASCII and full-width punctuation brought to the Chinese standard (GB/T 15834), by what stands around it. */
final class Punctuation {
    private static final Map<Character, Character> ALWAYS = Map.ofEntries(
            Map.entry('(', '（'),
            Map.entry(')', '）'),
            Map.entry(';', '；'),
            Map.entry('?', '？'),
            Map.entry('!', '！'),
            Map.entry('「', '“'),
            Map.entry('」', '”'),
            Map.entry('『', '“'),
            Map.entry('』', '”'),
            Map.entry('﹑', '、'),
            Map.entry('〝', '“'),
            Map.entry('〞', '”'),
            Map.entry('％', '%'),
            Map.entry('﹪', '%'),
            Map.entry('〈', '《'),
            Map.entry('〉', '》'),
            Map.entry('～', '-'),
            Map.entry('~', '-'),
            Map.entry('－', '-'),
            Map.entry('．', '.'));

    private Punctuation() {}

    /** {@return the normal form of the character at {@code at}} */
    static char normal(String text, int at) {
        char character = text.charAt(at);
        Character always = ALWAYS.get(character);
        if (always != null) {
            return always;
        }
        boolean chinese = isChinese(text, at - 1) || isChinese(text, at + 1) || at + 1 >= text.length();
        return switch (character) {
            case '〔' -> isChinese(text, at + 1) ? '（' : character;
            case '〕' -> isChinese(text, at - 1) ? '）' : character;
            case ',' -> chinese ? '，' : character;
            case ':' -> chinese ? '：' : character;
            case '.' -> isChinese(text, at - 1) ? '。' : character;
            default -> halfWidth(character);
        };
    }

    private static char halfWidth(char character) {
        boolean digitOrLetter = (character >= '０' && character <= '９')
                || (character >= 'Ａ' && character <= 'Ｚ')
                || (character >= 'ａ' && character <= 'ｚ');
        return digitOrLetter ? (char) (character - 0xFEE0) : character;
    }

    private static boolean isChinese(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char character = text.charAt(at);
        return Character.isIdeographic(character) || "”」』）)》%％\"".indexOf(character) >= 0;
    }
}
