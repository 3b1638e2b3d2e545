package org.qualitygraph.profile;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.text.Span;

/**
 * The beginning of a speech in normal form, where it says what it is.
 *
 * @param text the whole speech
 * @param title the title without brackets and numbers of a collection behind it, empty when there is none
 * @param titleSpan where the whole title stands, null when there is none
 */
record Head(String text, String title, @Nullable Span titleSpan) {
    private static final int LENGTH = 400;
    private static final Pattern TAIL = Pattern.compile("(?:（[^（）]*）|\\([^()]*\\)|篇?[0-9一二三四五六七八九十]{1,3})+$");

    static Head of(String text, @Nullable String title) {
        if (title == null) {
            return new Head(text, "", null);
        }
        return new Head(text, TAIL.matcher(title).replaceFirst(""), find(text, title));
    }

    /** {@return the first characters of the speech} */
    String opening() {
        return text.substring(0, Math.min(LENGTH, text.length()));
    }

    /** {@return where the text behind the title begins} */
    int behindTitle() {
        return titleSpan == null ? 0 : titleSpan.end();
    }

    /** {@return where a part of the title stands; the whole title when it runs over a line's end} */
    Span inTitle(String part) {
        Span whole = titleSpan == null ? new Span(0, 0) : titleSpan;
        int at = text.indexOf(part, whole.start());
        return at < 0 || at + part.length() > whole.end() ? whole : new Span(at, at + part.length());
    }

    /** {@return the lines between the title and the first sentence, shorter than a sentence, at most five} */
    List<Span> linesBelowTitle(int longest) {
        return Lines.of(text, behindTitle()).stream()
                .limit(5)
                .takeWhile(line -> line.length() <= longest)
                .toList();
    }

    /** The lines of a title were joined, blanks and ends of lines left out. */
    private static @Nullable Span find(String text, String title) {
        for (int start = 0; start < Math.min(LENGTH, text.length()); start++) {
            int at = start;
            int matched = 0;
            while (matched < title.length() && at < text.length()) {
                if (text.charAt(at) == title.charAt(matched)) {
                    at++;
                    matched++;
                } else if (matched > 0 && Character.isWhitespace(text.charAt(at))) {
                    at++;
                } else if (Character.isWhitespace(title.charAt(matched))) {
                    matched++;
                } else {
                    break;
                }
            }
            if (matched == title.length()) {
                return new Span(start, at);
            }
        }
        return null;
    }
}
