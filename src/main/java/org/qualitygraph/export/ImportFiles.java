package org.qualitygraph.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.element.Column;
import org.qualitygraph.query.element.Elements;
import org.qualitygraph.query.element.NodeElement;
import org.qualitygraph.query.element.NodeKind;
import org.qualitygraph.query.element.RelationshipKind;
import org.qualitygraph.query.element.ValueType;

/**
 * A zip of tables for {@code neo4j-admin database import}, with the command that loads them into an empty server. A text stands in
 * quotes, nothing at all stands for a property that an element does not have.
 */
final class ImportFiles implements GraphForm {
    /** Stands between the values of a list, where no text has it: the unit separator. */
    static final String BETWEEN_VALUES = "\u001F";

    @Override
    public void write(Elements elements, OutputStream out) {
        List<String> options = new ArrayList<>();
        try (ZipFiles files = new ZipFiles(out)) {
            for (NodeKind kind : elements.nodeKinds()) {
                String name = "nodes/" + kind.label() + ".csv";
                options.add("--nodes=" + kind.label() + "=" + name);
                files.add(name, file -> nodes(elements, kind, file));
            }
            for (RelationshipKind kind : elements.relationshipKinds()) {
                String name = "relationships/%s-%s-%s.csv"
                        .formatted(kind.from().label(), kind.type(), kind.to().label());
                options.add("--relationships=" + kind.type() + "=" + name);
                files.add(name, file -> relationships(elements, kind, file));
            }
            files.add("import.sh", command(options));
            files.add(
                    "schema.cypher",
                    elements.nodeKinds().stream().map(CypherScript::constraint).collect(Collectors.joining()));
        }
    }

    private static String command(List<String> options) {
        return """
                #!/bin/sh
                # Loads these files into the empty database neo4j of a server that is stopped. Start it then, and run
                # cypher-shell --file schema.cypher
                neo4j-admin database import full neo4j --multiline-fields=true --array-delimiter=U+001F \\
                  %s
                """.formatted(String.join(" \\\n  ", options));
    }

    private static void nodes(Elements elements, NodeKind kind, OutputStream file) {
        List<String> header = new ArrayList<>();
        kind.columns().forEach(column -> header.add(header(kind, column)));
        header.add(":LABEL");
        try (TextLines lines = new TextLines(file)) {
            lines.add(String.join(",", header) + "\n");
            elements.nodes(kind, node -> {
                List<@Nullable Object> cells = new ArrayList<>();
                kind.columns().forEach(column -> cells.add(node.properties().get(column.name())));
                cells.add(others(kind, node));
                add(lines, cells);
            });
        }
    }

    /** The label of the kind stands in the command. */
    private static @Nullable List<String> others(NodeKind kind, NodeElement node) {
        List<String> others = node.labels().stream()
                .filter(label -> !label.equals(kind.label()))
                .toList();
        return others.isEmpty() ? null : others;
    }

    private static void relationships(Elements elements, RelationshipKind kind, OutputStream file) {
        List<String> header = new ArrayList<>();
        header.add(":START_ID(" + kind.from().label() + ")");
        header.add(":END_ID(" + kind.to().label() + ")");
        kind.columns().forEach(column -> header.add(typed(column)));
        try (TextLines lines = new TextLines(file)) {
            lines.add(String.join(",", header) + "\n");
            elements.relationships(kind, relationship -> {
                List<@Nullable Object> cells = new ArrayList<>(List.of(relationship.from(), relationship.to()));
                kind.columns()
                        .forEach(column -> cells.add(relationship.properties().get(column.name())));
                add(lines, cells);
            });
        }
    }

    private static String header(NodeKind kind, Column column) {
        return column.name().equals(kind.key()) ? "%s:ID(%s)".formatted(kind.key(), kind.label()) : typed(column);
    }

    private static String typed(Column column) {
        return column.name() + ":" + type(column.type()) + (column.list() ? "[]" : "");
    }

    private static String type(ValueType type) {
        return switch (type) {
            case STRING -> "string";
            case INTEGER -> "long";
            case FLOAT -> "double";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            case DATE_TIME -> "datetime";
        };
    }

    private static void add(TextLines lines, List<? extends @Nullable Object> cells) {
        lines.add(cells.stream().map(ImportFiles::cell).collect(Collectors.joining(",", "", "\n")));
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> quoted(text);
            case List<?> list -> quoted(list.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN_VALUES)));
            case Object other -> other.toString();
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
