package org.qualitygraph.query.element;

import java.util.List;

/**
 * Relationships of one type between nodes of two labels.
 *
 * @param columns their properties by name
 */
public record RelationshipKind(String type, NodeKind from, NodeKind to, List<Column> columns) {
    private static final String FACT = "factId";

    public RelationshipKind {
        columns = List.copyOf(columns);
    }

    /** {@return whether several may stand between two nodes, each with its {@code factId}} */
    public boolean statesFacts() {
        return columns.stream().anyMatch(column -> column.name().equals(FACT));
    }
}
