package org.qualitygraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.qualitygraph.decision.Reason;
import org.qualitygraph.decision.RefusedDecision;
import org.qualitygraph.decision.UnknownTarget;

/** The book of decisions: nothing is ever struck out of it, what is undone says so. */
final class DecisionRecords {
    private static final String RECORD = CypherFile.read("decision", "record");
    private static final String BY_ID = CypherFile.read("decision", "by-id");
    private static final String UNDO = CypherFile.read("decision", "undo");
    private static final String SPEECH_OF_FACT = CypherFile.read("decision", "speech-of-fact");
    private static final String FACTS = CypherFile.read("read", "facts-by-id");

    private DecisionRecords() {}

    /** {@return an id for a decision} */
    static String newId() {
        return UUID.randomUUID().toString();
    }

    static void add(
            TransactionContext transaction, String id, String kind, Reason reason, @Nullable Object... properties) {
        Map<String, @Nullable Object> all = Row.of(properties);
        all.putAll(Row.of("kind", kind, "by", reason.by(), "why", reason.why()));
        transaction.run(RECORD, Map.of("id", id, "properties", all)).consume();
    }

    /**
     * Marks a decision as undone.
     *
     * @return what it says
     * @throws UnknownTarget when there is none
     * @throws RefusedDecision when it was undone before
     */
    static Value undo(TransactionContext transaction, String id, Reason reason) {
        List<Value> found = transaction.run(BY_ID, Map.of("id", id)).list(row -> row.get("decision"));
        if (found.isEmpty()) {
            throw new UnknownTarget("decision", id);
        }
        if (!found.getFirst().get("undoneAt").isNull()) {
            throw new RefusedDecision("This decision was undone before, by %s."
                    .formatted(found.getFirst().get("undoneBy").asString()));
        }
        transaction
                .run(UNDO, Map.of("id", id, "by", reason.by(), "why", reason.why()))
                .consume();
        return found.getFirst();
    }

    /** {@return the speech that states a fact, or did until somebody rejected it} */
    static Optional<String> speechOf(TransactionContext transaction, String fact) {
        return transaction.run(FACTS, Map.of("ids", List.of(fact), "labels", List.of())).stream()
                .map(row -> row.get("fact").get("speech").get("id").asString())
                .findFirst()
                .or(() -> transaction.run(SPEECH_OF_FACT, Map.of("id", fact)).stream()
                        .map(row -> row.get("speech").asString())
                        .findFirst());
    }
}
