package org.qualitygraph.reading;

import java.util.regex.Pattern;

/** Takes the marks off headings and tables; stars stay, for in this genre they are masks. */
final class Markdown {
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]+");
    private static final Pattern RULER = Pattern.compile("(?m)^[ \\t]*\\|?(?:[ \\t]*:?-+:?[ \\t]*\\|)+[-: \\t]*\\n");

    private Markdown() {}

    static String plain(String text) {
        return RULER.matcher(HEADING.matcher(text).replaceAll("")).replaceAll("");
    }
}
