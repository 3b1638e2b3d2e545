package org.qualitygraph.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;

/** Takes what a speech said out of the graph, and what is left without evidence by that. */
final class SpeechEraser {
    private static final String TOUCHED = CypherFile.read("write", "touched-nodes");
    private static final String DELETE = CypherFile.read("write", "delete-speech");
    private static final List<String> CLEAR_FACTS =
            read("clear-awards", "clear-facts", "clear-citations", "clear-relations");
    private static final String CLEAR_TEXT = CypherFile.read("write", "clear-text");
    private static final List<String> FORGET = read("forget-entities", "forget-functions", "forget-regions");

    private static List<String> read(String... names) {
        return Stream.of(names).map(name -> CypherFile.read("write", name)).toList();
    }

    /**
     * Takes back what a speech said, but leaves the speech's node.
     *
     * @return the ids of the nodes that may be without evidence now; none when the speech is not in the graph
     */
    List<String> clear(TransactionContext transaction, String speech) {
        List<String> touched = clearFacts(transaction, speech);
        if (!touched.isEmpty()) {
            transaction.run(CLEAR_TEXT, Map.of("speech", speech)).consume();
        }
        return touched;
    }

    /** Takes back what a speech said, but leaves its text. */
    List<String> clearFacts(TransactionContext transaction, String speech) {
        Map<String, Object> parameters = Map.of("speech", speech);
        List<String> touched =
                transaction.run(TOUCHED, parameters).list(row -> row.get("id").asString());
        if (!touched.isEmpty()) {
            CLEAR_FACTS.forEach(
                    statement -> transaction.run(statement, parameters).consume());
        }
        return touched;
    }

    /** Deletes those of the nodes {@code ids} that no speech speaks of any more. */
    void forget(TransactionContext transaction, List<String> ids) {
        if (!ids.isEmpty()) {
            FORGET.forEach(
                    statement -> transaction.run(statement, Map.of("ids", ids)).consume());
        }
    }

    /** Deletes a speech with all that it alone said. */
    void delete(TransactionContext transaction, String speech) {
        List<String> touched = clear(transaction, speech);
        transaction.run(DELETE, Map.of("speech", speech)).consume();
        forget(transaction, touched);
        DecidedRows.rest(transaction, speech);
    }
}
