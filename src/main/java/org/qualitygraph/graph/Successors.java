package org.qualitygraph.graph;

import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;

/** Under which id that is found which had another one before people merged it or named it. */
@Component
public final class Successors {
    private static final String PLACE = CypherFile.read("decision", "place-of-speech");

    private final Transactions transactions;

    Successors(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * {@return the id of the entity that the one with this id was merged into, or of the named place that this masked one is;
     * empty when nobody decided so, or it was undone}
     *
     * @throws GraphUnavailable when the database does not answer
     */
    public Optional<String> of(String id) {
        return transactions
                .read(transaction -> NodeIds.speechOfMasked(id)
                        .map(speech -> place(transaction, speech))
                        .orElseGet(() -> merged(transaction, id)))
                .filter(successor -> !successor.equals(id));
    }

    private static Optional<String> merged(TransactionContext transaction, String id) {
        return SpeechDecisions.read(transaction, "").merges().target(id).map(Merges.Target::id);
    }

    private static Optional<String> place(TransactionContext transaction, String speech) {
        return transaction.run(PLACE, Map.of("speech", speech)).stream()
                .map(row -> row.get("id").asString())
                .findFirst();
    }
}
