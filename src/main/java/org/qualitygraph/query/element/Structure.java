package org.qualitygraph.query.element;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.qualitygraph.graph.CypherFile;
import org.qualitygraph.query.element.Column.Found;

/** The kinds of what is read, each with all its properties. */
record Structure(List<NodeKind> nodeKinds, List<RelationshipKind> relationshipKinds) {
    private static final String KINDS = CypherFile.read("export", "kinds");

    /** The ends of a relationship, and its type. */
    private record Ends(String type, NodeKind from, NodeKind to) {}

    static Structure of(Transaction transaction, Reach reach) {
        List<NodeKind> known = known(transaction);
        Map<NodeKind, Collection<Found>> nodes = new LinkedHashMap<>();
        transaction
                .run(reach.nodeColumns(), reach.parameters())
                .forEachRemaining(row -> kind(known, row.get("labels"))
                        .ifPresent(kind -> nodes.computeIfAbsent(kind, each -> new ArrayList<>())
                                .addAll(found(row))));
        Map<Ends, Collection<Found>> relationships = new LinkedHashMap<>();
        transaction
                .run(reach.relationshipColumns(), reach.parameters())
                .forEachRemaining(row -> ends(known, row)
                        .ifPresent(ends -> relationships
                                .computeIfAbsent(ends, each -> new ArrayList<>())
                                .addAll(found(row))));
        return new Structure(
                nodes.entrySet().stream()
                        .map(entry -> entry.getKey().with(Column.of(entry.getValue())))
                        .sorted(Comparator.comparing(NodeKind::label))
                        .toList(),
                relationships.entrySet().stream()
                        .map(entry -> kind(entry.getKey(), Column.of(entry.getValue())))
                        .sorted(Comparator.comparing(RelationshipKind::type)
                                .thenComparing(kind -> kind.from().label())
                                .thenComparing(kind -> kind.to().label()))
                        .toList());
    }

    /** {@return the labels of which the schema says by which key its nodes are unique} */
    static List<NodeKind> known(Transaction transaction) {
        return transaction
                .run(KINDS)
                .list(row -> new NodeKind(
                        row.get("label").asString(),
                        row.get("key").asString(),
                        row.get("name").asString(),
                        List.of()));
    }

    /** {@return the first kind that a node with these labels is of} */
    static Optional<NodeKind> kind(List<NodeKind> kinds, Value labels) {
        List<String> names = labels.asList(Value::asString);
        return kinds.stream().filter(kind -> names.contains(kind.label())).findFirst();
    }

    private static Optional<Ends> ends(List<NodeKind> known, Record row) {
        return kind(known, row.get("fromLabels"))
                .flatMap(from -> kind(known, row.get("toLabels"))
                        .map(to -> new Ends(row.get("relationship").asString(), from, to)));
    }

    private static RelationshipKind kind(Ends ends, List<Column> columns) {
        return new RelationshipKind(ends.type(), ends.from(), ends.to(), columns);
    }

    private static List<Found> found(Record row) {
        Value name = row.get("name");
        return name.isNull()
                ? List.of()
                : List.of(new Found(name.asString(), row.get("type").asString()));
    }
}
