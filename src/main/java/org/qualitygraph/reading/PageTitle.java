package org.qualitygraph.reading;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.qualitygraph.text.PatternScan;

/**
 * The title that a page shows above its text, or names in its head before the site's own name.
 *
 * @param text empty when there is none
 * @param source where the page has it
 */
record PageTitle(String text, Range source) {
    private static final Evaluator LINKS = QueryParser.parse("a,img");
    /** Programs name pages Document or index by themselves. */
    private static final Pattern CHINESE = PatternScan.compile("\\p{IsHan}{2}");

    private static final Pattern SITE =
            Pattern.compile("\\s*[_|｜]\\s*.*|\\s+[-–—]+\\s*.*|\\s*[-–—]+\\s+.*|-[^-]{2,12}网.*");

    /** {@return whether the title is a line of {@code text}, or some lines in a row, whatever blanks are in them} */
    boolean standsIn(String text) {
        for (int start = 0; start < text.length(); start = Lines.next(text, start)) {
            int at = start;
            for (int i = 0; i < this.text.length() && at >= 0; i++) {
                char wanted = this.text.charAt(i);
                if (!Character.isWhitespace(wanted)) {
                    at = behindBlanks(text, at);
                    at = at < text.length() && text.charAt(at) == wanted ? at + 1 : -1;
                }
            }
            if (at >= 0 && Lines.strippedStart(text, at, Lines.next(text, at)) == Lines.next(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static int behindBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static PageTitle of(Document page) {
        for (Element heading : page.getElementsByTag("h1")) {
            String text = heading.text().strip();
            if (!text.isEmpty() && heading.select(LINKS).isEmpty()) {
                return new PageTitle(text, heading.sourceRange());
            }
        }
        Element named = page.head().selectFirst("title");
        String text = SITE.matcher(page.title()).replaceFirst("").strip();
        return new PageTitle(CHINESE.matcher(text).find() ? text : "", (named == null ? page : named).sourceRange());
    }
}
