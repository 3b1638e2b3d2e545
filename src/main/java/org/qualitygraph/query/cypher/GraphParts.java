package org.qualitygraph.query.cypher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;
import org.qualitygraph.graph.CypherFile;
import org.qualitygraph.query.canvas.GraphNames;
import org.qualitygraph.query.canvas.GraphNode;
import org.qualitygraph.query.canvas.GraphRelationship;

/** The nodes and relationships that an answer holds, each once. */
final class GraphParts {
    private static final int MOST_NODES = 300;
    private static final int MOST_RELATIONSHIPS = 1000;
    private static final String NODES = CypherFile.read("read", "nodes-by-element-id");

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Relationship> relationships = new LinkedHashMap<>();
    private boolean truncated;

    void add(Node node) {
        if (nodes.size() < MOST_NODES) {
            nodes.put(node.elementId(), node);
        } else {
            truncated |= !nodes.containsKey(node.elementId());
        }
    }

    void add(Relationship relationship) {
        if (relationships.size() < MOST_RELATIONSHIPS) {
            relationships.put(relationship.elementId(), relationship);
        } else {
            truncated |= !relationships.containsKey(relationship.elementId());
        }
    }

    /** {@return the parts, with the nodes at the ends of relationships that were returned alone} */
    CypherGraph complete(Transaction transaction) {
        List<String> missing = relationships.values().stream()
                .flatMap(each -> Stream.of(each.startNodeElementId(), each.endNodeElementId()))
                .filter(end -> !nodes.containsKey(end))
                .distinct()
                .limit(MOST_NODES)
                .toList();
        if (!missing.isEmpty()) {
            transaction
                    .run(NODES, Map.of("ids", missing))
                    .list(row -> row.get("node").asNode())
                    .forEach(this::add);
        }
        return new CypherGraph(
                nodes.values().stream().map(GraphParts::node).toList(),
                relationships.values().stream()
                        .map(this::relationship)
                        .filter(Objects::nonNull)
                        .toList(),
                truncated);
    }

    /** {@return the node's own id, else the database's} */
    static String id(Node node) {
        Value id = node.get("id");
        return id.isNull() ? node.elementId() : id.asObject().toString();
    }

    static List<String> labels(Node node) {
        return StreamSupport.stream(node.labels().spliterator(), false).toList();
    }

    private static GraphNode node(Node node) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>(node.asMap(Plain::of));
        if (node.hasLabel("Speech")) {
            properties.remove("text");
        }
        List<String> labels = labels(node);
        return new GraphNode(id(node), labels, GraphNames.kind(labels), name(node), properties, null, null);
    }

    private static @Nullable String name(Node node) {
        return Stream.of("name", "title", "text", "heading", "key")
                .map(node::get)
                .filter(value -> !value.isNull())
                .map(value -> value.asObject().toString())
                .findFirst()
                .orElse(null);
    }

    private @Nullable GraphRelationship relationship(Relationship it) {
        Node from = nodes.get(it.startNodeElementId());
        Node to = nodes.get(it.endNodeElementId());
        if (from == null || to == null) {
            truncated = true;
            return null;
        }
        Value confidence = it.get("confidence");
        return new GraphRelationship(
                it.elementId(),
                it.type(),
                id(from),
                id(to),
                text(it, "factId"),
                confidence.isNull() ? null : confidence.asDouble(),
                text(it, "rule"),
                text(it, "status"),
                text(it, "speech"),
                it.get("evidence").isNull() ? List.of() : it.get("evidence").asList(Value::asString),
                it.asMap(Plain::of));
    }

    private static @Nullable String text(Relationship relationship, String name) {
        Value value = relationship.get(name);
        return value.isNull() ? null : value.asString();
    }
}
