package org.qualitygraph.query.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.EagerResult;
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
        EagerResult plan = explain(question, question.statement());
        if (plan.summary().queryType() != QueryType.READ_ONLY) {
            throw faulty(question, "it would change the graph; a question only reads", null);
        }
        if (!plan.keys().equals(told)) {
            throw faulty(
                    question, "the header tells the columns " + told + ", the statement returns " + plan.keys(), null);
        }
        explain(question, question.pageStatement());
    }

    private EagerResult explain(CatalogueQuestion question, String statement) {
        try {
            return driver.executableQuery("EXPLAIN " + statement).execute();
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
