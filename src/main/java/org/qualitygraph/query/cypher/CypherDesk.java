package org.qualitygraph.query.cypher;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.stereotype.Component;

/** Runs callers' statements: two at once, eight seconds each, and nothing that changes the graph. */
@Component
public final class CypherDesk {
    private static final int AT_ONCE = 2;
    private static final Duration DEADLINE = Duration.ofSeconds(8);
    /** An expression may run on past the deadline; the caller does not wait for it, but its place stays taken. */
    private static final Duration PATIENCE = DEADLINE.plusSeconds(1);

    private static final int ROWS_IN_FLIGHT = 50;
    private static final TransactionConfig LIMITED =
            TransactionConfig.builder().withTimeout(DEADLINE).build();
    private static final SessionConfig READING = SessionConfig.builder()
            .withMinimumNotificationSeverity(NotificationSeverity.INFORMATION)
            .withDefaultAccessMode(AccessMode.READ)
            .withFetchSize(ROWS_IN_FLIGHT)
            .build();

    private final Driver driver;
    private final Semaphore places = new Semaphore(AT_ONCE);

    CypherDesk(Driver driver) {
        this.driver = driver;
    }

    /**
     * Runs a statement.
     *
     * @throws StatementRefused when it may not run
     * @throws StatementFailed when the database does not take it
     * @throws StatementTooExpensive when it was stopped
     * @throws DeskBusy when two statements are running
     */
    public CypherAnswer run(CypherRequest request) {
        return seated(request, run -> run.answer());
    }

    /**
     * Tells how a statement would be run; the exceptions are the same.
     *
     * @throws StatementRefused when it may not run
     */
    public CypherAnswer explain(CypherRequest request) {
        return seated(request, run -> run.explained());
    }

    private interface Part {
        CypherAnswer of(StatementRun run);
    }

    private CypherAnswer seated(CypherRequest request, Part part) {
        StatementShape.check(request.statement());
        boolean readable = StatementRules.check(request.statement(), request.values());
        if (!places.tryAcquire()) {
            throw new DeskBusy();
        }
        return await(() -> {
            try (Session session = driver.session(READING);
                    Transaction transaction = session.beginTransaction(LIMITED)) {
                return part.of(new StatementRun(transaction, request, readable));
            } catch (Neo4jException failed) {
                throw Failures.of(failed);
            } finally {
                places.release();
            }
        });
    }

    private static CypherAnswer await(Callable<CypherAnswer> work) {
        FutureTask<CypherAnswer> task = new FutureTask<>(work);
        Thread.ofVirtual().name("cypher").start(task);
        try {
            return task.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw Failures.tooLate();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Failures.tooLate();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
