package org.qualitygraph.query.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/** One statement in its transaction. */
final class StatementRun {
    static final int MOST_ROWS = 1000;
    static final long MOST_BYTES = 5_000_000;

    private static final AllowList OPERATORS = AllowList.read("operators");

    private final Transaction transaction;
    private final CypherRequest request;
    private final boolean readable;
    private final long began = System.nanoTime();

    private final GraphParts graph = new GraphParts();
    private final SafeValues values = new SafeValues(graph);
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private @Nullable String truncatedBy;

    StatementRun(Transaction transaction, CypherRequest request, boolean readable) {
        this.transaction = transaction;
        this.request = request;
        this.readable = readable;
    }

    /** {@return how the statement would be run, when it may} */
    CypherAnswer explained() {
        Result result = transaction.run(Preamble.EXPLAIN.before(request.statement()), request.values());
        List<String> columns = result.keys();
        ResultSummary summary = result.consume();
        check(summary);
        CypherGraph nothing = new CypherGraph(List.of(), List.of(), false);
        return answer(columns, nothing, PlanStep.of(summary.plan()), Notice.of(summary));
    }

    /** {@return what the statement returns, when it may run} */
    CypherAnswer answer() {
        CypherAnswer explained = explained();
        Result result = transaction.run(Preamble.PROFILE.before(request.statement()), request.values());
        while (truncatedBy == null && result.hasNext()) {
            take(result.next());
        }
        CypherGraph parts = graph.complete(transaction);
        PlanStep plan = profile(result).orElse(explained.plan());
        return answer(explained.columns(), parts, plan, explained.notifications());
    }

    /** What is cut off has no profile: the database counts only to the end. */
    private Optional<PlanStep> profile(Result result) {
        try {
            ResultSummary summary = result.consume();
            return summary.hasProfile() ? Optional.of(PlanStep.of(summary.profile())) : Optional.empty();
        } catch (DatabaseException cutOff) {
            if (truncatedBy == null) {
                throw cutOff;
            }
            return Optional.empty();
        }
    }

    private CypherAnswer answer(List<String> columns, CypherGraph parts, PlanStep plan, List<Notice> notices) {
        return new CypherAnswer(
                columns,
                rows,
                parts,
                truncatedBy != null,
                truncatedBy,
                rows.size(),
                plan,
                plan.allHits(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began),
                notices);
    }

    private void take(Record row) {
        if (rows.size() == MOST_ROWS) {
            truncatedBy = "rows";
            return;
        }
        List<@Nullable Object> safe = new ArrayList<>();
        for (Value value : row.values()) {
            safe.add(values.of(value.asObject()));
        }
        if (values.bytes() > MOST_BYTES) {
            truncatedBy = "bytes";
            return;
        }
        rows.add(safe);
    }

    private void check(ResultSummary summary) {
        if (summary.queryType() != QueryType.READ_ONLY) {
            throw StatementRefused.of(Refusal.NOT_READ_ONLY, "Only reading is possible here.");
        }
        if (!readable) {
            throw StatementRefused.of(Refusal.NOT_UNDERSTOOD, "The statement cannot be read as Cypher 5.");
        }
        check(summary.plan());
    }

    private static void check(Plan plan) {
        String operator = PlanStep.operator(plan);
        if (!OPERATORS.has(operator)) {
            throw StatementRefused.of(
                    Refusal.OPERATOR_NOT_ALLOWED, "The plan needs %s, which is not possible here.".formatted(operator));
        }
        plan.children().forEach(StatementRun::check);
    }
}
