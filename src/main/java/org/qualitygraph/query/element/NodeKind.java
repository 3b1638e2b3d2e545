package org.qualitygraph.query.element;

import java.util.List;

/**
 * Nodes of one label.
 *
 * @param label the one whose constraint makes them unique; they may have others beside it
 * @param key the property that tells one from another
 * @param constraint the constraint's name
 * @param columns their properties by name, the key among them
 */
public record NodeKind(String label, String key, String constraint, List<Column> columns) {

    public NodeKind {
        columns = List.copyOf(columns);
    }

    NodeKind with(List<Column> found) {
        return new NodeKind(label, key, constraint, found);
    }
}
