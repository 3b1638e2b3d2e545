package org.qualitygraph.query;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.qualitygraph.graph.GraphUnavailable;
import org.springframework.stereotype.Component;

/**
 * Puts a statement to the graph, for reading only and no longer than ten seconds.
 *
 * <p>The statement is a transaction by itself: beginning and committing one would take the database as long as a short answer does.
 */
@Component
public final class Reading {
    private static final TransactionConfig LIMITED =
            TransactionConfig.builder().withTimeout(Duration.ofSeconds(10)).build();

    private final Driver driver;
    private final SessionConfig config;

    Reading(Driver driver) {
        this.driver = driver;
        config = SessionConfig.builder()
                .withDefaultAccessMode(AccessMode.READ)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build();
    }

    /**
     * {@return the one row that the statement answers, by its columns; empty when there is none}
     *
     * @throws GraphUnavailable when the database does not answer
     */
    public Optional<Map<String, Object>> row(String statement, Map<String, @Nullable Object> parameters) {
        try {
            return asked(statement, parameters);
        } catch (Neo4jException failed) {
            throw GraphUnavailable.orElse(failed);
        }
    }

    /** A member of a cluster may leave while it is asked: another one is asked then, once. */
    private Optional<Map<String, Object>> asked(String statement, Map<String, @Nullable Object> parameters) {
        try {
            return once(statement, parameters);
        } catch (ServiceUnavailableException | SessionExpiredException left) {
            return once(statement, parameters);
        }
    }

    private Optional<Map<String, Object>> once(String statement, Map<String, @Nullable Object> parameters) {
        try (Session session = driver.session(config)) {
            Result result = session.run(statement, parameters, LIMITED);
            return result.hasNext() ? Optional.of(result.single().asMap()) : Optional.empty();
        }
    }
}
