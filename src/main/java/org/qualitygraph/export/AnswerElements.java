package org.qualitygraph.export;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.catalogue.AnswerRows;
import org.qualitygraph.query.element.Column;
import org.qualitygraph.query.element.Elements;
import org.qualitygraph.query.element.NodeElement;
import org.qualitygraph.query.element.NodeKind;
import org.qualitygraph.query.element.RelationshipElement;
import org.qualitygraph.query.element.RelationshipKind;
import org.qualitygraph.query.element.ValueType;

/** An answer in a form that knows nodes only: each row is one, {@code Answer}, known by its number. */
record AnswerElements(AnswerRows rows) implements Elements {
    private static final String LABEL = "Answer";
    private static final String KEY = "row";

    /** {@return the form for answers that a form for graphs is} */
    static TableForm in(GraphForm form) {
        return (AnswerRows rows, OutputStream out) -> form.write(new AnswerElements(rows), out);
    }

    @Override
    public List<NodeKind> nodeKinds() {
        Stream<Column> columns = rows.question().columns().stream().flatMap(AnswerElements::columns);
        Column number = new Column(KEY, ValueType.STRING, false);
        return List.of(new NodeKind(
                LABEL,
                KEY,
                "answer_row",
                Stream.concat(Stream.of(number), columns).toList()));
    }

    @Override
    public List<RelationshipKind> relationshipKinds() {
        return List.of();
    }

    @Override
    public void nodes(NodeKind kind, Consumer<NodeElement> reader) {
        int[] number = {0};
        rows.each(row -> reader.accept(node(kind, Integer.toString(++number[0]), row)));
    }

    @Override
    public void relationships(RelationshipKind kind, Consumer<RelationshipElement> reader) {
        throw new IllegalArgumentException("an answer has no relationships: " + kind.type());
    }

    private NodeElement node(NodeKind kind, String number, Map<String, @Nullable Object> row) {
        Map<String, Object> properties = new HashMap<>(Map.of(KEY, number));
        rows.question().columns().forEach(column -> {
            List<String> names = AnswerRows.names(column);
            List<@Nullable Object> cells = AnswerRows.cells(column, row.get(column.name()));
            for (int i = 0; i < names.size(); i++) {
                Object cell = cells.get(i);
                if (cell != null) {
                    properties.put(names.get(i), cell);
                }
            }
        });
        return new NodeElement(kind, number, List.of(LABEL), properties);
    }

    private static Stream<Column> columns(org.qualitygraph.query.catalogue.Column column) {
        return AnswerRows.names(column).stream().map(name -> new Column(name, type(column, name), isList(column)));
    }

    private static boolean isList(org.qualitygraph.query.catalogue.Column column) {
        return column.type().equals("strings");
    }

    private static ValueType type(org.qualitygraph.query.catalogue.Column column, String name) {
        return switch (column.type()) {
            case "integer", "year" -> ValueType.INTEGER;
            case "number" -> ValueType.FLOAT;
            case "boolean" -> ValueType.BOOLEAN;
            case "evidence" -> name.endsWith(".start") || name.endsWith(".end") ? ValueType.INTEGER : ValueType.STRING;
            default -> ValueType.STRING;
        };
    }
}
