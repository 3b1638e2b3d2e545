package org.qualitygraph.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qualitygraph.query.element.Column;
import org.qualitygraph.query.element.Elements;
import org.qualitygraph.query.element.NodeKind;
import org.qualitygraph.query.element.RelationshipKind;

/** A zip of tables: one of each label and one of each type of relationship. */
final class CsvFiles implements GraphForm {
    static final List<String> ENDS = List.of("from", "fromLabel", "to", "toLabel");

    @Override
    public void write(Elements elements, OutputStream out) {
        try (ZipFiles files = new ZipFiles(out)) {
            elements.nodeKinds()
                    .forEach(kind -> files.add("nodes/" + kind.label() + ".csv", file -> nodes(elements, kind, file)));
            byType(elements)
                    .forEach((type, kinds) ->
                            files.add("relationships/" + type + ".csv", file -> relationships(elements, kinds, file)));
        }
    }

    /** {@return the kinds of relationships of each type, in their order} */
    static Map<String, List<RelationshipKind>> byType(Elements elements) {
        Map<String, List<RelationshipKind>> types = new LinkedHashMap<>();
        elements.relationshipKinds()
                .forEach(kind -> types.computeIfAbsent(kind.type(), type -> new ArrayList<>())
                        .add(kind));
        return types;
    }

    /** {@return the names of the columns that any of the kinds has} */
    static List<String> names(List<RelationshipKind> kinds) {
        return kinds.stream()
                .flatMap(kind -> kind.columns().stream())
                .map(Column::name)
                .distinct()
                .sorted()
                .toList();
    }

    private static void nodes(Elements elements, NodeKind kind, OutputStream file) {
        List<String> names = kind.columns().stream().map(Column::name).toList();
        try (CsvLines lines = new CsvLines(file)) {
            lines.add(Stream.concat(Stream.of("labels"), names.stream()).toList());
            elements.nodes(kind, node -> lines.add(cells(Stream.of(node.labels()), names, node.properties())));
        }
    }

    private static void relationships(Elements elements, List<RelationshipKind> kinds, OutputStream file) {
        List<String> names = names(kinds);
        try (CsvLines lines = new CsvLines(file)) {
            lines.add(Stream.concat(ENDS.stream(), names.stream()).toList());
            for (RelationshipKind kind : kinds) {
                elements.relationships(kind, relationship -> {
                    Stream<Object> ends = Stream.of(
                            relationship.from(),
                            kind.from().label(),
                            relationship.to(),
                            kind.to().label());
                    lines.add(cells(ends, names, relationship.properties()));
                });
            }
        }
    }

    private static List<String> cells(Stream<Object> first, List<String> names, Map<String, Object> properties) {
        return Stream.concat(
                        first.map(SpreadsheetCell::of),
                        names.stream().map(name -> SpreadsheetCell.of(properties.get(name))))
                .toList();
    }
}
