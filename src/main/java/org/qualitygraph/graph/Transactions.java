package org.qualitygraph.graph;

import java.time.Duration;
import java.util.function.Consumer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.stereotype.Component;

/** Runs work in a transaction that sees what earlier ones wrote, on a single server and on a cluster alike. */
@Component
final class Transactions {
    /** The server's own limit is for callers' statements; a long speech may take longer. */
    private static final TransactionConfig PATIENT =
            TransactionConfig.builder().withTimeout(Duration.ofMinutes(5)).build();

    private final Driver driver;

    Transactions(Driver driver) {
        this.driver = driver;
    }

    /**
     * {@return what {@code work} makes of the graph}
     *
     * @throws GraphUnavailable when the database does not answer
     */
    <T> T read(TransactionCallback<T> work) {
        try (Session session = open()) {
            return session.executeRead(work, PATIENT);
        } catch (Neo4jException failed) {
            throw GraphUnavailable.orElse(failed);
        }
    }

    /**
     * Changes the graph, wholly or not at all; {@code work} may be run again after a passing fault.
     *
     * @throws GraphUnavailable when the database does not answer
     */
    void write(Consumer<TransactionContext> work) {
        try (Session session = open()) {
            session.executeWriteWithoutResult(work, PATIENT);
        } catch (Neo4jException failed) {
            throw GraphUnavailable.orElse(failed);
        }
    }

    /**
     * {@return what {@code work} tells of its change}, which is made wholly or not at all; it may be run again after a passing
     * fault.
     *
     * @throws GraphUnavailable when the database does not answer
     */
    <T> T change(TransactionCallback<T> work) {
        try (Session session = open()) {
            return session.executeWrite(work, PATIENT);
        } catch (Neo4jException failed) {
            throw GraphUnavailable.orElse(failed);
        }
    }

    private Session open() {
        return driver.session(SessionConfig.builder()
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build());
    }
}
