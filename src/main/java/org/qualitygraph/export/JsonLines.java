package org.qualitygraph.export;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.catalogue.AnswerRows;
import org.qualitygraph.query.element.Elements;
import org.qualitygraph.query.element.NodeElement;
import org.qualitygraph.query.element.NodeKind;
import org.qualitygraph.query.element.RelationshipElement;
import tools.jackson.databind.json.JsonMapper;

/** A line of JSON for each row, node and relationship; the graph's in the shape of Neo4j's APOC library. */
final class JsonLines implements GraphForm, TableForm {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public void write(Elements elements, OutputStream out) {
        try (TextLines lines = new TextLines(out)) {
            elements.nodeKinds().forEach(kind -> elements.nodes(kind, node -> add(lines, line(node))));
            elements.relationshipKinds()
                    .forEach(kind -> elements.relationships(kind, relationship -> add(lines, line(relationship))));
        }
    }

    @Override
    public void write(AnswerRows rows, OutputStream out) {
        try (TextLines lines = new TextLines(out)) {
            rows.each(row -> add(lines, row));
        }
    }

    private static Map<String, Object> line(NodeElement node) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", "node");
        line.put("id", node.id());
        line.put("labels", node.labels());
        line.put("properties", node.properties());
        return line;
    }

    private static Map<String, Object> line(RelationshipElement relationship) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", "relationship");
        line.put("label", relationship.kind().type());
        line.put("start", end(relationship.kind().from(), relationship.from()));
        line.put("end", end(relationship.kind().to(), relationship.to()));
        line.put("properties", relationship.properties());
        return line;
    }

    private static Map<String, Object> end(NodeKind kind, String id) {
        Map<String, Object> end = new LinkedHashMap<>();
        end.put("id", id);
        end.put("labels", List.of(kind.label()));
        return end;
    }

    private static void add(TextLines lines, Map<String, ? extends @Nullable Object> line) {
        lines.add(JSON.writeValueAsString(line) + "\n");
    }
}
