package org.qualitygraph.query.cypher;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ProfiledPlan;

/**
 * An operator of a statement's plan with those that feed it.
 *
 * @param operator its name
 * @param estimatedRows how many rows the planner expected
 * @param rows how many there were, null when the statement was only explained or cut off
 * @param dbHits how often it asked the store, null when the statement was only explained or cut off
 */
public record PlanStep(
        String operator,
        @Nullable String details,
        @Nullable Double estimatedRows,
        @Nullable Long rows,
        @Nullable Long dbHits,
        List<String> identifiers,
        List<PlanStep> children) {

    static PlanStep of(Plan plan) {
        ProfiledPlan profile = plan instanceof ProfiledPlan profiled ? profiled : null;
        Value details = plan.arguments().get("Details");
        Value estimated = plan.arguments().get("EstimatedRows");
        return new PlanStep(
                operator(plan),
                details == null ? null : details.asString(),
                estimated == null ? null : estimated.asDouble(),
                profile == null ? null : profile.records(),
                profile == null ? null : profile.dbHits(),
                plan.identifiers(),
                plan.children().stream().map(PlanStep::of).toList());
    }

    /** {@return an operator's name without the database that it runs in} */
    static String operator(Plan plan) {
        String name = plan.operatorType();
        int database = name.indexOf('@');
        return database < 0 ? name : name.substring(0, database);
    }

    /** {@return the hits of this operator and of all below it, null where they were not counted} */
    @Nullable
    Long allHits() {
        if (dbHits == null) {
            return null;
        }
        long all = dbHits;
        for (PlanStep child : children) {
            Long below = child.allHits();
            all += below == null ? 0 : below;
        }
        return all;
    }
}
