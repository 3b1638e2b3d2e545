package org.qualitygraph.query.element;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.qualitygraph.graph.CypherFile;

/** Walks from a node to what stands around it. */
final class Walk {
    private static final int MOST = 20_000;
    private static final List<String> STRUCTURE = List.of("HAS_SECTION", "HAS_SENTENCE", "CONTAINS", "FROM");
    private static final String NODE = CypherFile.read("export", "node");
    private static final String STEP = CypherFile.read("export", "step");
    private static final String SAID = CypherFile.read("export", "said");

    private final Transaction transaction;
    private final Set<String> chosen = new LinkedHashSet<>();

    private Walk(Transaction transaction) {
        this.transaction = transaction;
    }

    /**
     * {@return the element ids of the nodes}
     *
     * @throws UnknownNode when there is none to begin at
     * @throws TooManyNodes when there are more than 20,000
     */
    static List<String> around(Transaction transaction, Selection.Around around) {
        Walk walk = new Walk(transaction);
        List<String> edge = walk.begin(around.node());
        for (int step = 0; step < around.steps() && !edge.isEmpty(); step++) {
            edge = walk.step(edge, step == 0);
        }
        walk.add(walk.ids(SAID, Map.of("chosen", List.copyOf(walk.chosen))));
        return List.copyOf(walk.chosen);
    }

    private List<String> begin(String id) {
        String labels = Structure.known(transaction).stream()
                .filter(kind -> kind.key().equals("id"))
                .map(NodeKind::label)
                .collect(Collectors.joining("|"));
        List<String> found = ids(NODE.replace("LABELS", labels), Map.of("id", id));
        if (found.isEmpty()) {
            throw new UnknownNode(id);
        }
        return add(found);
    }

    private List<String> step(List<String> edge, boolean first) {
        return add(ids(
                STEP,
                Map.of(
                        "edge",
                        edge,
                        "first",
                        first,
                        "structure",
                        STRUCTURE,
                        "chosen",
                        List.copyOf(chosen),
                        "most",
                        MOST + 1)));
    }

    private List<String> add(List<String> found) {
        chosen.addAll(found);
        if (chosen.size() > MOST) {
            throw new TooManyNodes(MOST);
        }
        return found;
    }

    private List<String> ids(String statement, Map<String, @Nullable Object> parameters) {
        return transaction.run(statement, parameters).single().get("chosen").asList(Value::asString);
    }
}
