package org.qualitygraph.reading;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The title that a page shows above its text, or names in its head before the site's own name. */
final class PageTitle {
    private static final Pattern SITE =
            Pattern.compile("\\s*[_|｜]\\s*.*|\\s+[-–—]+\\s*.*|\\s*[-–—]+\\s+.*|-[^-]{2,12}网.*");

    private PageTitle() {}

    /** {@return the title, empty when there is none} */
    static String of(Document page) {
        for (Element heading : page.select("h1")) {
            String text = heading.text().strip();
            if (!text.isEmpty() && heading.select("a,img").isEmpty()) {
                return text;
            }
        }
        return SITE.matcher(page.title()).replaceFirst("").strip();
    }
}
