package org.qualitygraph.query.cypher;

import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;
import org.qualitygraph.graph.GraphUnavailable;
import org.qualitygraph.query.cypher.StatementTooExpensive.Limit;

/** What became of a statement that the database stopped or did not take. */
final class Failures {
    private Failures() {}

    static RuntimeException of(Neo4jException failed) {
        String code = String.valueOf(failed.code());
        if (code.contains("TransactionTimedOut") || code.contains("Terminated")) {
            return tooLate();
        }
        if (code.contains("OutOfMemory") || code.contains("StackOverFlow")) {
            return new StatementTooExpensive(
                    Limit.MEMORY, "The statement needed more memory than it may have; ask for less at once.");
        }
        return switch (failed) {
            case ClientException refused -> StatementFailed.of(refused);
            case TransientException passing -> StatementFailed.of(passing);
            default ->
                GraphUnavailable.in(failed).<RuntimeException>map(gone -> gone).orElse(failed);
        };
    }

    static StatementTooExpensive tooLate() {
        return new StatementTooExpensive(
                Limit.DEADLINE,
                "The statement took longer than eight seconds and was stopped; narrow it, or begin at something indexed.");
    }
}
