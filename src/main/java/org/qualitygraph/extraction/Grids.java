package org.qualitygraph.extraction;

import java.util.List;
import org.qualitygraph.outline.Table;
import org.qualitygraph.text.Span;

/**
 * The tables of a speech.
 *
 * @param all in reading order
 */
record Grids(List<Table> all) {

    /** {@return whether the stretch belongs to a table and is no running text} */
    boolean covers(Span span) {
        return all.stream().anyMatch(table -> table.span().overlaps(span));
    }
}
