package org.qualitygraph.query.catalogue;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.qualitygraph.graph.GraphUnavailable;
import org.springframework.stereotype.Component;

/** Asks the graph a question of the catalogue for all rows at once, for reading only and no longer than a minute. */
@Component
public final class AnswerStream {
    private static final TransactionConfig LIMITED =
            TransactionConfig.builder().withTimeout(Duration.ofMinutes(1)).build();

    private final Driver driver;

    AnswerStream(Driver driver) {
        this.driver = driver;
    }

    /**
     * Hands the answer to {@code reader} when its first row is there.
     *
     * @param given the parameters as text, by name
     * @throws RefusedParameter when one is missing or not as the header tells
     * @throws GraphUnavailable when the database does not answer
     */
    public void ask(CatalogueQuestion question, Map<String, String> given, Consumer<AnswerRows> reader) {
        var parameters = question.bind(given);
        try (Session session = driver.session(config());
                Transaction transaction = session.beginTransaction(LIMITED)) {
            reader.accept(new AnswerRows(question, transaction.run(question.statement(), parameters)));
        } catch (Neo4jException failed) {
            throw GraphUnavailable.orElse(failed);
        }
    }

    private SessionConfig config() {
        return SessionConfig.builder()
                .withDefaultAccessMode(AccessMode.READ)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build();
    }
}
