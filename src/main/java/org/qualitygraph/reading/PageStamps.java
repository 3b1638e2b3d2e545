package org.qualitygraph.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Heals sentences that a converter cut: page numbers stamped into them (质量2、管理) and line breaks behind a comma.
 */
final class PageStamps {
    private static final Pattern INSIDE =
            Pattern.compile("(?<=[\\p{IsHan}，、])[ \\t]*\\n*[ \\t]*(\\d{1,3})、[ \\t]*\\n*[ \\t]*(?=[\\p{IsHan}，。；、])");
    private static final Pattern FIRST = Pattern.compile("(?m)^[ \\t]*1、(?=在|同志)");
    private static final Pattern BROKEN = Pattern.compile("(?<=[，、])[ \\t]*\\n[ \\t]*(?=[\\p{IsHan}“《（])");

    private PageStamps() {}

    static String heal(String text) {
        return BROKEN.matcher(removeStamps(text)).replaceAll("");
    }

    /** A stamp counts pages: 2 comes before 3, and none follows punctuation as the numbers of a list do. */
    private static String removeStamps(String text) {
        Matcher matcher = INSIDE.matcher(text);
        StringBuilder healed = new StringBuilder();
        int expected = 2;
        int found = 0;
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group(1));
            if (number == expected && !startsHeading(text, matcher)) {
                matcher.appendReplacement(healed, "");
                expected++;
                found++;
            }
        }
        matcher.appendTail(healed);
        return found == 0 ? text : FIRST.matcher(healed).replaceFirst("");
    }

    /** A number at the start of a line is a heading when the line before it ends a sentence or is one itself. */
    private static boolean startsHeading(String text, Matcher matcher) {
        if (!matcher.group().contains("\n")) {
            return false;
        }
        int lineStart = text.lastIndexOf('\n', Math.max(0, matcher.start() - 1)) + 1;
        return matcher.start() - lineStart < 40
                && text.indexOf("1、", Math.max(0, lineStart - 400)) >= 0
                && text.substring(lineStart, matcher.start()).strip().matches("\\d+、.*");
    }
}
