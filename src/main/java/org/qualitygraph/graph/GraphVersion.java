package org.qualitygraph.graph;

import java.util.Optional;
import java.util.stream.Collectors;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.stereotype.Component;

/**
 * Tells one state of the graph from another, whoever changed it: the bookmark of the server's last transaction, which a read of nothing
 * brings along.
 */
@Component
public final class GraphVersion {
    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;

    GraphVersion(Driver driver) {
        this.driver = driver;
    }

    /** {@return a name of what the graph holds now: equal names mean that nothing was committed between; empty when the database is silent} */
    public Optional<String> current() {
        try (Session session = driver.session(READ)) {
            session.run("RETURN 1").consume();
            return Optional.of(session.lastBookmarks().stream()
                    .map(Bookmark::value)
                    .sorted()
                    .collect(Collectors.joining(" ")));
        } catch (Neo4jException silent) {
            return Optional.empty();
        }
    }
}
