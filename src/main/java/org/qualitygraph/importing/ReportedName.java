package org.qualitygraph.importing;

import java.util.regex.Pattern;

/** A file's name as a report shows it, whatever somebody called the file. */
final class ReportedName {
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069]");
    private static final int LONGEST = 255;

    private ReportedName() {}

    /** {@return the name with a sign for each character that no one sees, and no longer than names may be} */
    static String of(String name) {
        String seen = UNSEEN.matcher(name).replaceAll("\ufffd");
        int length = seen.codePointCount(0, seen.length());
        return length <= LONGEST ? seen : seen.substring(0, seen.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
