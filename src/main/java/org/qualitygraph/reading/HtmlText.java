package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.qualitygraph.reading.TableLines.Cell;

/** Writes a part of a page as lines: one for each block, one for each row of a table of data. */
final class HtmlText implements NodeFilter {
    private static final int LONGEST_CELL = 400;
    private static final Pattern BROKEN =
            Pattern.compile("(?<=[\\u2e80-\\uffef])\\s*[\\r\\n]\\s*(?=[\\u2e80-\\uffef])");
    private static final Pattern GAP = Pattern.compile("[ \\t\\r\\n\\f\\u00a0]+");
    private final PlacedText lines;

    private HtmlText(PlacedText lines) {
        this.lines = lines;
    }

    static void write(Element part, PlacedText lines) {
        HtmlText text = new HtmlText(lines);
        NodeTraversor.filter(text, part);
        while (lines.endsWith('\n') || lines.endsWith(' ')) {
            lines.shorten();
        }
    }

    static String of(Element part) {
        PlacedText lines = new PlacedText();
        write(part, lines);
        return lines.text();
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
            if (element.nameIs("br")) {
                endLine();
            } else if (element.isBlock()) {
                breakLine();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            breakLine();
        }
        return FilterResult.CONTINUE;
    }

    private void append(String text, Node node) {
        lines.append(text, node.sourceRange().startPos(), node.sourceRange().endPos());
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
    private static String inline(TextNode text) {
        Element parent = text.parentElement();
        String whole = text.getWholeText();
        if (parent != null && (parent.nameIs("pre") || parent.closest("pre") != null)) {
            return whole;
        }
        return GAP.matcher(BROKEN.matcher(whole).replaceAll("")).replaceAll(" ");
    }

    private static boolean isData(Element table) {
        return table.select("table").size() == 1
                && table.select("td,th").stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL)
                && table.select("tr").stream()
                        .anyMatch(row ->
                                row.children().stream().filter(Element::hasText).count() > 1);
    }

    private static String rows(Element table) {
        TableLines rows = new TableLines();
        for (Element row : table.select("tr")) {
            List<Cell> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                cells.add(new Cell(of(cell), span(cell, "colspan"), Math.max(1, span(cell, "rowspan"))));
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
