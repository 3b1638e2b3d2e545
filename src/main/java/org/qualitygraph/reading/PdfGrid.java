package org.qualitygraph.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The borders of a table: lines that cross each other, between which the cells stand. */
final class PdfGrid {
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_ROWS = 300;
    private final List<PdfRule> rules;
    private final List<Float> columns;
    private final List<Float> rows;

    private PdfGrid(List<PdfRule> rules) {
        this.rules = rules;
        columns = places(rules, false);
        rows = places(rules, true);
    }

    /** {@return the tables of two columns and more that the lines of a page make up, from top to bottom} */
    static List<PdfGrid> of(List<PdfRule> rules) {
        List<PdfGrid> grids = new ArrayList<>();
        List<PdfRule> left = new ArrayList<>(rules);
        while (!left.isEmpty()) {
            PdfGrid grid = new PdfGrid(meeting(left));
            if (grid.columns() > 1 && grid.rows() > 0 && grid.columns() <= MOST_COLUMNS && grid.rows() <= MOST_ROWS) {
                grids.add(grid);
            }
        }
        grids.sort((one, other) -> Float.compare(one.top(), other.top()));
        return grids;
    }

    /** Takes out of {@code left} one line and all that hang together with it. */
    private static List<PdfRule> meeting(List<PdfRule> left) {
        List<PdfRule> met = new ArrayList<>();
        Deque<PdfRule> open = new ArrayDeque<>(List.of(left.removeLast()));
        while (!open.isEmpty()) {
            PdfRule rule = open.pop();
            met.add(rule);
            left.removeIf(other -> {
                boolean meets = rule.meets(other);
                if (meets) {
                    open.push(other);
                }
                return meets;
            });
        }
        return met;
    }

    /** Where lines of one direction run, and how far the others reach at most: the outermost cells may be open. */
    private static List<Float> places(List<PdfRule> rules, boolean across) {
        List<Float> all = new ArrayList<>();
        Map<Boolean, List<PdfRule>> byDirection =
                rules.stream().collect(Collectors.partitioningBy(rule -> rule.across() == across));
        byDirection.getOrDefault(true, List.of()).forEach(rule -> all.add(rule.at()));
        List<PdfRule> others = byDirection.getOrDefault(false, List.of());
        others.stream().map(PdfRule::from).min(Float::compare).ifPresent(all::add);
        others.stream().map(PdfRule::to).max(Float::compare).ifPresent(all::add);
        List<Float> places = new ArrayList<>();
        all.stream()
                .sorted()
                .filter(at -> places.isEmpty() || !PdfRule.near(places.getLast(), at))
                .forEachOrdered(places::add);
        return places;
    }

    float top() {
        return rows.getFirst();
    }

    int columns() {
        return columns.size() - 1;
    }

    int rows() {
        return rows.size() - 1;
    }

    /** {@return the column in which a place stands, -1 when it stands beside the table} */
    int column(float x) {
        return between(columns, x);
    }

    /** {@return the row in which a place stands, -1 when it stands above or below the table} */
    int row(float y) {
        return between(rows, y);
    }

    private static int between(List<Float> borders, float place) {
        int behind = 0;
        while (behind < borders.size() && borders.get(behind) <= place) {
            behind++;
        }
        return behind == borders.size() ? -1 : behind - 1;
    }

    /** {@return how many columns the cell that begins here spans} */
    int columnsOf(int row, int column) {
        int end = column + 1;
        while (end < columns() && !isDrawn(false, columns.get(end), middle(rows, row))) {
            end++;
        }
        return end - column;
    }

    /** {@return how many rows the cell that begins here spans} */
    int rowsOf(int row, int column) {
        int end = row + 1;
        while (end < rows() && !isDrawn(true, rows.get(end), middle(columns, column))) {
            end++;
        }
        return end - row;
    }

    private boolean isDrawn(boolean across, float border, float place) {
        return rules.stream()
                .anyMatch(rule -> rule.across() == across && PdfRule.near(rule.at(), border) && rule.covers(place));
    }

    private static float middle(List<Float> borders, int index) {
        return (borders.get(index) + borders.get(index + 1)) / 2;
    }
}
