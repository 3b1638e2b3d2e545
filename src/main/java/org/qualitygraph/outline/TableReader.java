package org.qualitygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qualitygraph.text.Span;

/** Finds tables: headings in consecutive lines with numbered rows below, or headings in one line parted by gaps or bars. */
public final class TableReader {
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_LINES_BETWEEN_ROWS = 3;
    private final Set<String> headings;

    /** A reader that knows which words head columns. */
    public TableReader(Set<String> headings) {
        this.headings = headings;
    }

    /** {@return the tables of a text in normal form} */
    public List<Table> read(String text) {
        List<Span> lines = lines(text);
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int columns = headingsFrom(text, lines, i);
            if (columns >= FEWEST_COLUMNS) {
                Table table = flattened(text, lines, i, columns);
                tables.add(table);
                while (i + 1 < lines.size()
                        && lines.get(i + 1).start() < table.span().end()) {
                    i++;
                }
            } else if (cells(text, lines.get(i)).stream()
                            .filter(cell -> isHeading(cell.of(text)))
                            .count()
                    >= FEWEST_COLUMNS) {
                tables.add(aligned(text, lines, i));
            }
        }
        return tables;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                lines.add(new Span(start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    private int headingsFrom(String text, List<Span> lines, int from) {
        int count = 0;
        while (from + count < lines.size()
                && isHeading(lines.get(from + count).of(text).strip())) {
            count++;
        }
        return count;
    }

    private boolean isHeading(String cell) {
        return headings.contains(cell.strip());
    }

    /** One cell a line; a row begins with its number, so a missing cell does not shift the next row. */
    private Table flattened(String text, List<Span> lines, int from, int columns) {
        List<String> names = lines.subList(from, from + columns).stream()
                .map(line -> line.of(text).strip())
                .toList();
        List<List<Span>> rows = new ArrayList<>();
        int at = from + columns;
        int end = at;
        while (at + columns <= lines.size() && at - end <= MOST_LINES_BETWEEN_ROWS) {
            if (lines.get(at).of(text).strip().equals(String.valueOf(rows.size() + 1))) {
                rows.add(List.copyOf(lines.subList(at, at + columns)));
                at += columns;
                end = at;
            } else {
                at++;
            }
        }
        at = end;
        return new Table(
                names, rows, new Span(lines.get(from).start(), lines.get(at - 1).end()));
    }

    private Table aligned(String text, List<Span> lines, int from) {
        List<Span> head = cells(text, lines.get(from));
        List<List<Span>> rows = new ArrayList<>();
        int end = from + 1;
        for (int at = end; at < lines.size() && at - end <= MOST_LINES_BETWEEN_ROWS; at++) {
            List<Span> row = cells(text, lines.get(at));
            if (row.size() == head.size()) {
                rows.add(row);
                end = at + 1;
            }
        }
        return new Table(
                head.stream().map(cell -> cell.of(text).strip()).toList(),
                rows,
                new Span(lines.get(from).start(), lines.get(end - 1).end()));
    }

    private static List<Span> cells(String text, Span line) {
        List<Span> cells = new ArrayList<>();
        int start = line.start();
        for (int i = line.start(); i <= line.end(); i++) {
            if (i == line.end() || "|｜　\t".indexOf(text.charAt(i)) >= 0) {
                if (!text.substring(start, i).isBlank()) {
                    cells.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return cells;
    }

    /** {@return the numbers of the columns whose heading holds one of the words} */
    public static List<Integer> columns(Table table, Set<String> words) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < table.headers().size(); i++) {
            String header = table.headers().get(i);
            if (words.stream().anyMatch(header::contains)) {
                columns.add(i);
            }
        }
        return columns;
    }
}
