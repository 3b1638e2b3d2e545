package org.qualitygraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.stereotype.Component;

/** Brings the schema of a graph up to date, once, however many processes try at a time. */
@Component
public final class Migrations {
    private static final TransactionConfig PATIENT =
            TransactionConfig.builder().withTimeout(Duration.ofMinutes(10)).build();
    private static final String LOCK = CypherFile.read("write", "migration-lock");
    private static final String APPLIED = CypherFile.read("write", "migration-applied");
    private static final String RECORD = CypherFile.read("write", "migration-record");
    private static final String CONSTRAINT = CypherFile.read("write", "migration-constraint");
    private static final String AWAIT_INDEXES = CypherFile.read("write", "migration-await-indexes");

    private final Driver driver;

    Migrations(Driver driver) {
        this.driver = driver;
    }

    /**
     * Applies what the graph does not have yet; nothing when it has all.
     *
     * @throws GraphUnavailable when the database does not answer
     * @throws IllegalStateException when a step that was applied has been changed since
     */
    public void apply() {
        try {
            apply(Migration.all());
        } catch (Neo4jException failed) {
            throw GraphUnavailable.orElse(failed);
        }
    }

    void apply(List<Migration> steps) {
        try (Session holder = driver.session();
                Session worker = driver.session()) {
            worker.run(CONSTRAINT, PATIENT).consume();
            // Schema changes cannot share a transaction with the record of them: an open one holds a lock meanwhile.
            try (Transaction lock = holder.beginTransaction(PATIENT)) {
                lock.run(LOCK).consume();
                for (Migration step : steps) {
                    if (!isApplied(worker, step)) {
                        step.statements()
                                .forEach(statement ->
                                        worker.run(statement, PATIENT).consume());
                        worker.run(
                                        RECORD,
                                        Map.of(
                                                "version", step.version(),
                                                "name", step.name(),
                                                "checksum", step.checksum()),
                                        PATIENT)
                                .consume();
                    }
                }
                worker.run(AWAIT_INDEXES, PATIENT).consume();
                lock.rollback();
            }
        }
    }

    private static boolean isApplied(Session session, Migration step) {
        List<String> checksums = session.run(APPLIED, Map.of("version", step.version()), PATIENT)
                .list(row -> row.get("checksum").asString());
        if (checksums.isEmpty()) {
            return false;
        }
        if (!checksums.getFirst().equals(step.checksum())) {
            throw new IllegalStateException(
                    "migration V%03d__%s was changed after it had been applied: restore it, and say what is new in a further migration"
                            .formatted(step.version(), step.name()));
        }
        return true;
    }
}
