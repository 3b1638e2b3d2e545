package org.qualitygraph.annotation;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.qualitygraph.gazetteer.Tables;
import org.qualitygraph.text.AlignedText;

/**
 * Brings characters that only look different to their usual form: variant characters (峯), radicals that a PDF's fonts
 * give for characters, and numbers that are one character with their brackets (⑴, ㈠, ⒈).
 */
public final class CharacterForms {
    private static final int FILLED_NUMBERS = '❶' - '①';
    private static final int TEN = 10;
    private final Map<Character, String> standard = new HashMap<>();

    private CharacterForms() {}

    /** {@return the forms with the variants of {@code variants.csv}} */
    public static CharacterForms of(Tables tables) {
        CharacterForms forms = new CharacterForms();
        for (Map<String, String> row : tables.rows("variants.csv")) {
            forms.standard.put(row.getOrDefault("variant", "").charAt(0), row.getOrDefault("standard", ""));
        }
        return forms;
    }

    /** {@return {@code text} with each character in its usual form} */
    AlignedText usual(String text) {
        AlignedText.Builder builder = AlignedText.from(text);
        for (int i = 0; i < text.length(); i++) {
            String usual = usual(text.charAt(i));
            if (usual.isEmpty()) {
                builder.keep(1);
            } else {
                builder.replace(1, usual);
            }
        }
        return builder.build();
    }

    /** {@return the usual form, empty when the character has it already} */
    private String usual(char character) {
        if (character < '\u2000') {
            return "";
        }
        if (character >= '❶' && character <= '❿') {
            return String.valueOf((char) (character - FILLED_NUMBERS));
        }
        if (character >= '➀' && character <= '➓') {
            return String.valueOf((char) ('①' + (character - '➀') % TEN));
        }
        if (isCompatibilityForm(character)) {
            return Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC);
        }
        return standard.getOrDefault(character, "");
    }

    /** Bracketed and dotted numbers, bracketed Chinese numbers, Kangxi radicals, compatibility ideographs. */
    private static boolean isCompatibilityForm(char character) {
        return (character >= '⑴' && character <= '⒛')
                || (character >= '㈠' && character <= '㈩')
                || (character >= '\u2f00' && character <= '\u2fd5')
                || (character >= '\uf900' && character <= '\ufad9');
    }
}
