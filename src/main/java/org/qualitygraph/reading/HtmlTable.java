package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.qualitygraph.reading.TableLines.Cell;

/** Tells tables of data from those that place text on a page, and writes their rows as lines. */
final class HtmlTable {
    private static final int LONGEST_CELL = 400;

    /** A table with another one inside has data only when it has several columns beside that. */
    private static final int FEWEST_AROUND_A_TABLE = 3;

    private static final int MOST_TABLES = 20;

    private static final Evaluator TABLES = QueryParser.parse("table");
    private static final Evaluator CELLS = QueryParser.parse("td,th");
    private static final Evaluator ROWS = QueryParser.parse("tr");

    private HtmlTable() {}

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

    /** {@return the rows as lines, cells parted by tabs} */
    static String rows(Element table) {
        TableLines rows = new TableLines();
        for (Element row : (Iterable<Element>) rowsOf(table)::iterator) {
            List<Cell> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                cells.add(
                        new Cell(HtmlText.of(cell).text(), span(cell, "colspan"), Math.max(1, span(cell, "rowspan"))));
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
