package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.reading.Removed.Kind;

/**
 * Joins tables that the ends of pages have cut: their headings are said again on each page, and of a row that is cut too the
 * lower part has no number, for that stands above.
 */
final class PdfSplitRows {
    private final List<PdfLine> joined = new ArrayList<>();
    private final List<Removed> removed;
    private @Nullable String heading;

    private PdfSplitRows(List<Removed> removed) {
        this.removed = removed;
    }

    /**
     * {@return the lines}
     *
     * @param removed is told of headings that are said again
     */
    static List<PdfLine> joined(List<PdfLine> lines, List<Removed> removed) {
        PdfSplitRows rows = new PdfSplitRows(removed);
        lines.forEach(rows::add);
        return rows.joined;
    }

    private void add(PdfLine line) {
        PdfLine above = joined.isEmpty() ? null : joined.getLast();
        if (!line.row() || above == null || !above.row()) {
            heading = line.row() ? line.text() : null;
            joined.add(known(new String[0], line));
        } else if (above.page() == line.page()) {
            joined.add(known(cells(above), line));
        } else if (line.text().equals(heading)) {
            removed.add(new Removed(
                    Kind.PAGE_EDGE,
                    "a table's heading, said again",
                    line.text(),
                    new Place.Pages(line.page(), line.page())));
        } else if (goesOn(cells(above), cells(line))) {
            joined.set(joined.size() - 1, above.withText(both(cells(above), cells(line))));
        } else {
            joined.add(known(cells(above), line));
        }
    }

    /** {@return the row with what the one above says of a cell that spans both} */
    private static PdfLine known(String[] above, PdfLine row) {
        if (!row.row() || !row.text().contains(PdfTable.SAME)) {
            return row;
        }
        String[] cells = cells(row);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].equals(PdfTable.SAME)) {
                cells[i] = above.length == cells.length ? above[i] : TableLines.EMPTY;
            }
        }
        return row.withText(String.join("\t", cells));
    }

    private static boolean goesOn(String[] above, String[] below) {
        return below.length > 1 && below.length == above.length && below[0].equals(TableLines.EMPTY);
    }

    private static String[] cells(PdfLine row) {
        return row.text().split("\t", -1);
    }

    private static String both(String[] above, String[] below) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < above.length; i++) {
            boolean nothing = below[i].equals(TableLines.EMPTY) || below[i].equals(PdfTable.SAME);
            boolean empty = above[i].equals(TableLines.EMPTY);
            cells.add(nothing ? above[i] : empty ? below[i] : above[i] + below[i]);
        }
        return String.join("\t", cells);
    }
}
