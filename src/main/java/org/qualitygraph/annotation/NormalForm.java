package org.qualitygraph.annotation;

import java.util.regex.Pattern;
import org.qualitygraph.text.AlignedText;

/**
 * The form in which speeches are analysed: Simplified characters, Chinese punctuation, half-width digits, no blanks inside
 * words; line breaks and wide gaps stay as boundaries.
 */
public final class NormalForm {
    /** A wide gap between two entries of a list, as left by layout. */
    public static final char GAP = '　';

    private static final int LONG_HEADING = 8;
    private static final int LONGEST_HEADING = 100;
    private static final int SHORT_BODY = 30;
    private static final Pattern HEADING =
            Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])[^。！？；.]*[^。！？；.，,、：:]");

    private final ScriptConversion conversion;
    private final CharacterForms forms;

    /** A normal form on top of a script conversion and the usual forms of characters. */
    public NormalForm(ScriptConversion conversion, CharacterForms forms) {
        this.conversion = conversion;
        this.forms = forms;
    }

    /** {@return the normal form of {@code original}, aligned with it} */
    public AlignedText of(String original) {
        return of(original, conversion.isTraditional(original));
    }

    /** {@return the normal form of {@code original}, of which is known whether it is written in Traditional characters} */
    public AlignedText of(String original, boolean traditional) {
        AlignedText simplified = traditional
                ? conversion.toSimplified(original)
                : AlignedText.from(original).keep(original.length()).build();
        AlignedText usual = simplified.then(forms.usual(simplified.normal()));
        return usual.then(tidy(usual.normal()));
    }

    private static AlignedText tidy(String text) {
        AlignedText.Builder builder = AlignedText.from(text);
        boolean quoteOpen = false;
        while (builder.position() < text.length()) {
            int at = builder.position();
            char character = text.charAt(at);
            if (character == '\n' || character == '\r') {
                quoteOpen = false;
                builder.replace(1, character == '\n' ? "\n" : "");
            } else if (isBlank(character)) {
                blanks(text, builder);
            } else if (character == '"' || character == '＂') {
                quoteOpen = !quoteOpen;
                builder.replace(1, quoteOpen ? "“" : "”");
            } else {
                char usual = Punctuation.normal(text, at);
                builder = usual == character ? builder.keep(1) : builder.replace(1, String.valueOf(usual));
            }
        }
        return builder.build();
    }

    private static void blanks(String text, AlignedText.Builder builder) {
        int start = builder.position();
        int end = start;
        boolean wide = false;
        while (end < text.length() && isBlank(text.charAt(end))) {
            wide |= text.charAt(end) == GAP || text.charAt(end) == '\t';
            end++;
        }
        boolean inside = start > 0
                && end < text.length()
                && text.charAt(start - 1) != '\n'
                && text.charAt(end) != '\n'
                && text.charAt(end) != '\r';
        wide |= end - start > 1 || (inside && ColumnLines.parts(text, start));
        if (inside && wide) {
            builder.replace(end - start, String.valueOf(GAP));
        } else if (inside && latin(text.charAt(start - 1)) && latin(text.charAt(end))) {
            builder.replace(end - start, " ");
        } else if (inside && endsHeading(text, start, end)) {
            builder.replace(end - start, "。");
        } else {
            builder.drop(end - start);
        }
    }

    /** A heading and its body on one line, parted by a blank only (一、充分肯定…成绩 今年以来，…). */
    private static boolean endsHeading(String text, int start, int end) {
        int line = start;
        while (line > 0 && text.charAt(line - 1) != '\n' && start - line <= LONGEST_HEADING) {
            line--;
        }
        String before = text.substring(line, start).strip();
        return start - line <= LONGEST_HEADING
                && before.length() > LONG_HEADING
                && text.substring(end, Math.min(text.length(), end + SHORT_BODY + 1))
                                .indexOf('\n')
                        < 0
                && end + SHORT_BODY < text.length()
                && HEADING.matcher(before).matches()
                && !before.substring(2).contains(" ");
    }

    private static boolean isBlank(char character) {
        return character == ' '
                || character == '\t'
                || character == GAP
                || character == '\u00a0'
                || (character >= '\u2000' && character <= '\u200b')
                || character == '\ufeff';
    }

    private static boolean latin(char character) {
        return character < '\u0250' && (Character.isLetter(character) || character == '\'');
    }
}
