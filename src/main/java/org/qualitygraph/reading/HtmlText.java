package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.QueryParser;
import org.qualitygraph.reading.TableLines.Cell;

/** Writes a part of a page as lines: one for each block, one for each row of a table of data. */
final class HtmlText implements NodeFilter {
    private static final int LONGEST_CELL = 400;

    /** A table with another one inside has data only when it has several columns beside that. */
    private static final int FEWEST_AROUND_A_TABLE = 3;

    private static final int MOST_TABLES = 20;

    private static final Evaluator PREFORMATTED = QueryParser.parse("pre");
    private static final Evaluator TABLES = QueryParser.parse("table");
    private static final Evaluator CELLS = QueryParser.parse("td,th");
    private static final Evaluator ROWS = QueryParser.parse("tr");
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
            if (element.nameIs("table") && isData(element)) {
                breakLine();
                append(rows(element), element);
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

    /** {@return whether a table holds data}, and does not only place text on the page. */
    static boolean isData(Element table) {
        int tables = table.select(TABLES).size();
        boolean nested = tables > 1;
        int columns = nested ? FEWEST_AROUND_A_TABLE : 2;
        return tables <= MOST_TABLES
                && table.select(CELLS).stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL)
                && rowsOf(table)
                                .filter(row -> row.children().stream()
                                                .filter(Element::hasText)
                                                .count()
                                        >= columns)
                                .count()
                        > (nested ? 1 : 0);
    }

    /** {@return its own rows, not those of tables inside} */
    private static Stream<Element> rowsOf(Element table) {
        return table.select(ROWS).stream().filter(row -> table.equals(row.closest(TABLES)));
    }

    private static String rows(Element table) {
        TableLines rows = new TableLines();
        for (Element row : (Iterable<Element>) rowsOf(table)::iterator) {
            List<Cell> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                cells.add(new Cell(of(cell).text(), span(cell, "colspan"), Math.max(1, span(cell, "rowspan"))));
            }
            rows.add(cells);
        }
        return rows.toString();
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 1;
    }
}
