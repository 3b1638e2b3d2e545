package org.qualitygraph.export;

import static org.qualitygraph.export.CypherLiteral.name;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qualitygraph.query.element.Elements;
import org.qualitygraph.query.element.NodeKind;
import org.qualitygraph.query.element.RelationshipKind;

/** Statements for {@code cypher-shell}, twenty elements each at most. Run again, they change nothing. */
final class CypherScript implements GraphForm {
    private static final int ROWS = 20;
    private static final int CHARACTERS = 10_000;
    private static final String HEADER = """
            // The nodes and relationships of a quality graph, for Neo4j 5.26 or later: cypher-shell --file quality-graph.cypher
            """;

    @Override
    public void write(Elements elements, OutputStream out) {
        try (TextLines script = new TextLines(out)) {
            script.add(HEADER);
            elements.nodeKinds().forEach(kind -> script.add(constraint(kind)));
            elements.nodeKinds().forEach(kind -> nodes(elements, kind, script));
            elements.relationshipKinds().forEach(kind -> relationships(elements, kind, script));
        }
    }

    /** {@return what makes the nodes of a kind unique} */
    static String constraint(NodeKind kind) {
        return "CREATE CONSTRAINT %s IF NOT EXISTS FOR (node:%s) REQUIRE node.%s IS UNIQUE;\n"
                .formatted(name(kind.constraint()), name(kind.label()), name(kind.key()));
    }

    private static void nodes(Elements elements, NodeKind kind, TextLines script) {
        try (Batch batch = new Batch(script, nodes(kind))) {
            elements.nodes(
                    kind,
                    node -> batch.add(
                            Map.of("key", node.id(), "labels", node.labels(), "properties", node.properties())));
        }
    }

    private static void relationships(Elements elements, RelationshipKind kind, TextLines script) {
        try (Batch facts = new Batch(script, relationships(kind, " {factId: row.fact}"));
                Batch others = new Batch(script, relationships(kind, ""))) {
            elements.relationships(kind, relationship -> {
                Object fact = relationship.properties().get("factId");
                Map<String, Object> properties = relationship.properties();
                String from = relationship.from();
                String to = relationship.to();
                if (fact == null) {
                    others.add(Map.of("from", from, "to", to, "properties", properties));
                } else {
                    facts.add(Map.of("from", from, "to", to, "fact", fact, "properties", properties));
                }
            });
        }
    }

    private static String nodes(NodeKind kind) {
        return "MERGE (node:%s {%s: row.key}) SET node = row.properties SET node:$(row.labels)"
                .formatted(name(kind.label()), name(kind.key()));
    }

    private static String relationships(RelationshipKind kind, String identity) {
        return "MATCH (from:%s {%s: row.from}) MATCH (to:%s {%s: row.to}) MERGE (from)-[relation:%s%s]->(to) SET relation = row.properties"
                .formatted(
                        name(kind.from().label()),
                        name(kind.from().key()),
                        name(kind.to().label()),
                        name(kind.to().key()),
                        name(kind.type()),
                        identity);
    }

    /** Rows that go into one statement. */
    private static final class Batch implements AutoCloseable {
        private final TextLines script;
        private final String clauses;
        private final List<String> rows = new ArrayList<>();
        private int characters;

        Batch(TextLines script, String clauses) {
            this.script = script;
            this.clauses = clauses;
        }

        void add(Map<String, Object> row) {
            String literal = CypherLiteral.of(row);
            rows.add(literal);
            characters += literal.length();
            if (rows.size() == ROWS || characters > CHARACTERS) {
                close();
            }
        }

        @Override
        public void close() {
            if (!rows.isEmpty()) {
                script.add("UNWIND [\n  ");
                script.add(String.join(",\n  ", rows));
                script.add("\n] AS row\n" + clauses + ";\n");
                rows.clear();
                characters = 0;
            }
        }
    }
}
