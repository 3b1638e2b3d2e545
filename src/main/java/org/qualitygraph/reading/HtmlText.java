package org.qualitygraph.reading;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.QueryParser;

/** Writes a part of a page as lines: one for each block, one for each row of a table of data. */
final class HtmlText implements NodeFilter {
    private static final Evaluator PREFORMATTED = QueryParser.parse("pre");
    private static final Pattern BETWEEN_CHINESE = Pattern.compile("(?<=[\\u2e80-\\uffef])\\s++(?=[\\u2e80-\\uffef])");
    private static final Pattern GAP = Pattern.compile("[ \\t\\r\\n\\f\\u00a0]+");
    private static final String BLANKS = " \t\r\n\f\u00a0";
    private final PlacedText lines = new PlacedText();
    private int preformatted;

    private HtmlText() {}

    static PlacedText of(Element part) {
        HtmlText text = new HtmlText();
        text.preformatted = part.closest(PREFORMATTED) == null ? 0 : 1;
        NodeTraversor.filter(text, part);
        while (text.lines.endsWith('\n') || text.lines.endsWith(' ')) {
            text.lines.shorten();
        }
        return text.lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            String inline = inline(text);
            boolean lineStart = lines.isEmpty() || lines.endsWith('\n') || lines.endsWith(' ');
            append(lineStart ? inline.stripLeading() : inline, node);
        } else if (node instanceof Element element) {
            if (element.nameIs("table") && HtmlTable.isData(element)) {
                breakLine();
                append(HtmlTable.rows(element), element);
                return FilterResult.SKIP_ENTIRELY;
            }
            preformatted += element.nameIs("pre") ? 1 : 0;
            if (element.nameIs("br")) {
                endLine();
            } else if (element.isBlock()) {
                breakLine();
            }
            append(HtmlNumbers.before(element), element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            preformatted -= element.nameIs("pre") ? 1 : 0;
            breakLine();
        }
        return FilterResult.CONTINUE;
    }

    private void append(String text, Node node) {
        Range source = node.sourceRange();
        lines.append(text, source.startPos(), source.endPos());
    }

    private void breakLine() {
        if (!lines.isEmpty() && !lines.endsWith('\n')) {
            endLine();
        }
    }

    private void endLine() {
        while (lines.endsWith(' ')) {
            lines.shorten();
        }
        if (!lines.isEmpty()) {
            lines.append("\n");
        }
    }

    /** The source's own line ends mean nothing to a browser, and between Chinese characters not even a space. */
    private String inline(TextNode text) {
        String whole = text.getWholeText();
        if (preformatted > 0 || !hasBlank(whole)) {
            return whole;
        }
        String joined = BETWEEN_CHINESE
                .matcher(whole)
                .replaceAll(gap -> gap.group().indexOf('\n') + gap.group().indexOf('\r') > -2 ? "" : gap.group());
        return GAP.matcher(joined).replaceAll(" ");
    }

    private static boolean hasBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= '\u00a0' && BLANKS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
