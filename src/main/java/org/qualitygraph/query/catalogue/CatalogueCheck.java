package org.qualitygraph.query.catalogue;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.QueryType;
import org.qualitygraph.graph.GraphSetup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets the database explain each question as soon as it answers, so that a faulty file is found at start. */
@Component
final class CatalogueCheck implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(CatalogueCheck.class);

    /** After the graph's own setup. */
    private static final int PHASE = 1;

    /** The first plans of a database that has just started take longer than a caller's statement may. */
    private static final TransactionConfig PATIENT =
            TransactionConfig.builder().withTimeout(Duration.ofMinutes(2)).build();

    private final Catalogue catalogue;
    private final Driver driver;
    private final GraphSetup graph;
    private boolean started;

    CatalogueCheck(Catalogue catalogue, Driver driver, GraphSetup graph) {
        this.catalogue = catalogue;
        this.driver = driver;
        this.graph = graph;
    }

    @Override
    public void start() {
        started = true;
        if (graph.ready().isDone()) {
            checkAll();
        } else {
            graph.ready().thenRun(this::checkAll).exceptionally(faulty -> {
                log.error("The catalogue has a fault", faulty);
                return null;
            });
        }
    }

    private record Explained(List<String> columns, QueryType type) {}

    private void checkAll() {
        catalogue.all().forEach(this::check);
    }

    /**
     * Refuses a question that is not Cypher, would write, or answers other columns than its header tells.
     *
     * @throws IllegalStateException with a sentence that says what to mend
     */
    void check(CatalogueQuestion question) {
        List<String> told = question.columns().stream().map(Column::name).toList();
        Explained plan = explain(question, question.statement());
        if (plan.type() != QueryType.READ_ONLY) {
            throw faulty(question, "it would change the graph; a question only reads", null);
        }
        if (!plan.columns().equals(told)) {
            throw faulty(
                    question,
                    "the header tells the columns " + told + ", the statement returns " + plan.columns(),
                    null);
        }
        explain(question, question.pageStatement());
    }

    private Explained explain(CatalogueQuestion question, String statement) {
        try (Session session = driver.session()) {
            Result result = session.run("EXPLAIN " + statement, PATIENT);
            return new Explained(result.keys(), result.consume().queryType());
        } catch (Neo4jException refused) {
            throw faulty(question, String.valueOf(refused.getMessage()), refused);
        }
    }

    private static IllegalStateException faulty(
            CatalogueQuestion question, String complaint, @Nullable Throwable cause) {
        return new IllegalStateException("cypher/query/" + question.name() + ".cypher: " + complaint, cause);
    }

    @Override
    public void stop() {
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
