package org.qualitygraph.query.element;

import java.time.Duration;
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

/** Reads the graph, or a part of it, in one transaction of at most half an hour. */
@Component
public final class GraphReading {
    private static final int ROWS_IN_FLIGHT = 500;
    private static final TransactionConfig LONG =
            TransactionConfig.builder().withTimeout(Duration.ofMinutes(30)).build();

    private final Driver driver;

    GraphReading(Driver driver) {
        this.driver = driver;
    }

    /**
     * Hands what is selected to {@code reader}.
     *
     * @throws UnknownNode when there is no node to begin at
     * @throws TooManyNodes when more than 20,000 nodes stand around it
     * @throws GraphUnavailable when the database does not answer
     */
    public void read(Selection selection, Consumer<Elements> reader) {
        try (Session session = driver.session(config());
                Transaction transaction = session.beginTransaction(LONG)) {
            Reach reach = switch (selection) {
                case Selection.Whole whole -> Reach.whole();
                case Selection.Around around -> Reach.of(Walk.around(transaction, around));
            };
            reader.accept(new GraphElements(transaction, reach));
        } catch (Neo4jException failed) {
            throw GraphUnavailable.orElse(failed);
        }
    }

    private SessionConfig config() {
        return SessionConfig.builder()
                .withDefaultAccessMode(AccessMode.READ)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .withFetchSize(ROWS_IN_FLIGHT)
                .build();
    }
}
