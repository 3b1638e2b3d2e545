package org.qualitygraph.query.element;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A property that elements of one kind have.
 *
 * @param list whether it holds several values
 */
public record Column(String name, ValueType type, boolean list) {
    private static final String LIST = "LIST<";
    /** An empty list's. */
    private static final String NOTHING = "LIST<NOTHING>";

    /** A property as the database tells it: {@code cypherType} such as {@code LIST<INTEGER>}. */
    record Found(String name, String cypherType) {

        private Column column() {
            boolean list = cypherType.startsWith(LIST);
            String type = list ? cypherType.substring(LIST.length(), cypherType.length() - 1) : cypherType;
            return new Column(name, ValueType.of(type), list);
        }
    }

    /** {@return one column for each name, by name; it holds all values that were found under it} */
    static List<Column> of(Collection<Found> found) {
        Map<String, Column> columns = new TreeMap<>();
        found.stream()
                .filter(property -> !property.cypherType().equals(NOTHING))
                .map(Found::column)
                .forEach(column -> columns.merge(column.name(), column, Column::with));
        found.forEach(property -> columns.computeIfAbsent(property.name(), name -> property.column()));
        return List.copyOf(columns.values());
    }

    private Column with(Column other) {
        return new Column(name, type.with(other.type), list || other.list);
    }
}
