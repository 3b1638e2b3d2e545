package org.qualitygraph.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a speech was given.
 *
 * @param year stated, or the year of the date; null when the text tells none
 * @param date ISO 8601, null when no full date is stated
 */
record SpeechDates(@Nullable Integer year, @Nullable String date) {
    private static final Pattern FULL = Pattern.compile("((?:19|20)\\d\\d)年(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern CHINESE = Pattern.compile("([二一]〇[〇一二][〇一二三四五六七八九])年");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)年");
    private static final int HEAD = 200;
    private static final String DIGITS = "〇一二三四五六七八九";

    /** {@return the date in the heading or the signature, else the year of the title or of the first sentences} */
    static SpeechDates of(String text, @Nullable String title) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        String tail = text.substring(Math.max(0, text.length() - HEAD));
        for (String part : new String[] {head, tail}) {
            Matcher full = FULL.matcher(part);
            if (full.find()) {
                String date = "%s-%02d-%02d"
                        .formatted(full.group(1), Integer.parseInt(full.group(2)), Integer.parseInt(full.group(3)));
                return new SpeechDates(Integer.valueOf(full.group(1)), date);
            }
        }
        Matcher chinese = CHINESE.matcher(head);
        if (chinese.find()) {
            return new SpeechDates(arabic(chinese.group(1)), null);
        }
        Matcher year = YEAR.matcher(title == null ? head : title + head);
        return new SpeechDates(year.find() ? Integer.valueOf(year.group(1)) : null, null);
    }

    private static int arabic(String digits) {
        int year = 0;
        for (int i = 0; i < digits.length(); i++) {
            year = year * 10 + DIGITS.indexOf(digits.charAt(i));
        }
        return year;
    }
}
