package org.qualitygraph.reading;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * The title that a page shows above its text, or names in its head before the site's own name.
 *
 * @param text empty when there is none
 * @param source where the page has it
 */
record PageTitle(String text, Range source) {
    private static final Pattern SITE =
            Pattern.compile("\\s*[_|｜]\\s*.*|\\s+[-–—]+\\s*.*|\\s*[-–—]+\\s+.*|-[^-]{2,12}网.*");

    /** {@return whether the title is a line of {@code text}, or some lines in a row} */
    boolean standsIn(String text) {
        String wanted = this.text
                .codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .mapToObj(point -> Pattern.quote(Character.toString(point)))
                .collect(Collectors.joining("\\s*"));
        return Pattern.compile("(?:^|\\n)\\s*" + wanted + "\\s*(?:$|\\n)")
                .matcher(text)
                .find();
    }

    static PageTitle of(Document page) {
        for (Element heading : page.select("h1")) {
            String text = heading.text().strip();
            if (!text.isEmpty() && heading.select("a,img").isEmpty()) {
                return new PageTitle(text, heading.sourceRange());
            }
        }
        Element named = page.head().selectFirst("title");
        return new PageTitle(
                SITE.matcher(page.title()).replaceFirst("").strip(), (named == null ? page : named).sourceRange());
    }
}
