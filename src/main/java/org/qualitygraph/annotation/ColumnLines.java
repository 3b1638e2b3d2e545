package org.qualitygraph.annotation;

import java.util.regex.Pattern;

/**
 * Lines whose fields only a blank parts, as a table leaves them: 金童 甲玩具有限公司 玩具 above 老字号 乙饼业有限公司 糕点. A line alone is
 * none: there a blank may as well be a slip.
 */
final class ColumnLines {
    private static final int LONGEST = 60;
    private static final Pattern FIELDS =
            Pattern.compile("\\s*(?:\\d{1,3}[.、]? )?[^\\s，。；：！？:,;]{2,}(?: [^\\s，。；：！？:,;]{2,}){1,4}\\s*");

    private ColumnLines() {}

    /** {@return whether the blank at {@code at} parts two fields} */
    static boolean parts(String text, int at) {
        int start = text.lastIndexOf('\n', at) + 1;
        int end = lineEnd(text, at);
        int fields = fields(text, start, end);
        return fields > 1
                && (fields == fields(text, text.lastIndexOf('\n', start - 2) + 1, start - 1)
                        || fields == fields(text, end + 1, lineEnd(text, end + 1)));
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** {@return how many fields the line has, 0 where it is no such line} */
    private static int fields(String text, int start, int end) {
        if (start < 0 || end <= start || end - start > LONGEST) {
            return 0;
        }
        String line = text.substring(start, end).strip();
        return FIELDS.matcher(line).matches()
                ? (int) line.chars().filter(character -> character == ' ').count() + 1
                : 0;
    }
}
