package org.qualitygraph.annotation;

import java.util.Map;
import java.util.regex.Pattern;

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
            Map.entry('．', '.'),
            Map.entry('｡', '。'),
            Map.entry('､', '、'),
            Map.entry('｢', '“'),
            Map.entry('｣', '”'),
            Map.entry('﹁', '“'),
            Map.entry('﹂', '”'),
            Map.entry('﹐', '，'),
            Map.entry('﹔', '；'),
            Map.entry('﹕', '：'),
            Map.entry('︰', '：'),
            Map.entry('∶', '：'),
            Map.entry('﹖', '？'),
            Map.entry('﹗', '！'),
            Map.entry('﹙', '（'),
            Map.entry('﹚', '）'),
            Map.entry('﹝', '〔'),
            Map.entry('﹞', '〕'),
            Map.entry('–', '-'),
            Map.entry('‐', '-'),
            Map.entry('＊', '*'),
            Map.entry('＋', '+'),
            Map.entry('／', '/'),
            Map.entry('＝', '='),
            Map.entry('＆', '&'),
            Map.entry('＃', '#'),
            Map.entry('＠', '@'),
            Map.entry('＿', '_'),
            Map.entry('‧', '·'),
            Map.entry('・', '·'));

    private static final Pattern YEAR_IN_BRACKETS = Pattern.compile("[\\[［](?:19|20)[\\dXx×*]{2}[\\]］]");
    private static final int YEAR_WIDTH = 5;
    private static final char FIRST_IDEOGRAPH = '\u4e00';
    private static final char LAST_IDEOGRAPH = '\u9fff';

    private Punctuation() {}

    /** {@return the normal form of the character at {@code at}} */
    static char normal(String text, int at) {
        char character = text.charAt(at);
        if (character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH) {
            return character;
        }
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
            case '。' -> isDigit(text, at - 1) && isDigit(text, at + 1) ? '.' : character;
            case '[', '［' -> yearInBrackets(text, at) ? '〔' : character;
            case ']', '］' -> yearInBrackets(text, at - YEAR_WIDTH) ? '〕' : character;
            default -> halfWidth(character);
        };
    }

    /** The year in a document's number, 国发[2023]5号, which the standard writes in 〔〕. */
    private static boolean yearInBrackets(String text, int at) {
        return at >= 0
                && YEAR_IN_BRACKETS
                        .matcher(text)
                        .region(at, Math.min(text.length(), at + YEAR_WIDTH + 1))
                        .matches();
    }

    private static char halfWidth(char character) {
        boolean digitOrLetter = (character >= '０' && character <= '９')
                || (character >= 'Ａ' && character <= 'Ｚ')
                || (character >= 'ａ' && character <= 'ｚ');
        return digitOrLetter ? (char) (character - 0xFEE0) : character;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isChinese(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char character = text.charAt(at);
        return Character.isIdeographic(character) || "”」』）)》%％\"".indexOf(character) >= 0;
    }
}
