package org.qualitygraph.query.element;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.neo4j.driver.Record;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;

/** What one transaction reads of the graph. */
final class GraphElements implements Elements {
    private final Transaction transaction;
    private final Reach reach;
    private final Structure structure;
    private final SeenNodes seen = new SeenNodes();

    GraphElements(Transaction transaction, Reach reach) {
        this.transaction = transaction;
        this.reach = reach;
        structure = Structure.of(transaction, reach);
    }

    @Override
    public List<NodeKind> nodeKinds() {
        return structure.nodeKinds();
    }

    @Override
    public List<RelationshipKind> relationshipKinds() {
        return structure.relationshipKinds();
    }

    @Override
    public void nodes(NodeKind kind, Consumer<NodeElement> reader) {
        String statement = Template.fill(reach.nodes(), Map.of("LABEL", kind.label(), "KEY", kind.key()));
        transaction.run(statement, reach.parameters()).forEachRemaining(row -> {
            if (isOf(kind, row.get("labels"))) {
                seen.add(row.get("number").asLong());
                reader.accept(node(kind, row));
            }
        });
    }

    @Override
    public void relationships(RelationshipKind kind, Consumer<RelationshipElement> reader) {
        Map<String, String> names = Map.of(
                "TYPE", kind.type(),
                "FROM", kind.from().label(),
                "FROM_KEY", kind.from().key(),
                "TO", kind.to().label(),
                "TO_KEY", kind.to().key());
        String statement = Template.fill(reach.relationships(), names);
        transaction.run(statement, reach.parameters()).forEachRemaining(row -> {
            if (isWhole(kind, row)) {
                reader.accept(relationship(kind, row));
            }
        });
    }

    private boolean isWhole(RelationshipKind kind, Record row) {
        return seen.has(row.get("fromNumber").asLong())
                && seen.has(row.get("toNumber").asLong())
                && isOf(kind.from(), row.get("fromLabels"))
                && isOf(kind.to(), row.get("toLabels"));
    }

    /** A node with the labels of two kinds counts as of the first one only. */
    private boolean isOf(NodeKind kind, Value labels) {
        Optional<NodeKind> first = Structure.kind(structure.nodeKinds(), labels);
        return first.filter(each -> each.label().equals(kind.label())).isPresent();
    }

    private static NodeElement node(NodeKind kind, Record row) {
        Map<String, Object> properties = row.get("properties").asMap(value -> ValueType.plain(value.asObject()));
        String id = String.valueOf(properties.get(kind.key()));
        return new NodeElement(kind, id, row.get("labels").asList(Value::asString), properties);
    }

    private static RelationshipElement relationship(RelationshipKind kind, Record row) {
        return new RelationshipElement(
                kind,
                row.get("fromKey").asObject().toString(),
                row.get("toKey").asObject().toString(),
                row.get("properties").asMap(value -> ValueType.plain(value.asObject())));
    }
}
