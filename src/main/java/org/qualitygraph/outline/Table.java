package org.qualitygraph.outline;

import java.util.List;
import org.qualitygraph.text.Span;

/**
 * A table that was flattened into lines; positions are those of the normal form.
 *
 * @param headers the column headings
 * @param rows the cells of each row, as many as there are headings
 * @param span the whole table
 */
public record Table(List<String> headers, List<List<Span>> rows, Span span) {

    public Table {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }
}
