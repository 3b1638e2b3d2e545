package org.qualitygraph.query.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.summary.Plan;

/** What the database would do for a statement. */
public final class Plans {
    /** Every other leaf of a plan goes by an index: of a label, a type, a property, words, or the counts of each. */
    private static final List<String> READ_ALL = List.of("AllNodesScan", "AllRelationshipsScan");

    /** A cold planner on a busy machine takes longer than a caller's statement may. */
    private static final TransactionConfig PATIENT =
            TransactionConfig.builder().withTimeout(Duration.ofMinutes(2)).build();

    private Plans() {}

    /** {@return the names of those statements that would read every node or every relationship, with how} */
    public static List<String> withoutIndex(Driver driver, Map<String, String> statements) {
        List<String> found = new ArrayList<>();
        statements.forEach((name, statement) -> operators(driver, statement)
                .filter(operator -> READ_ALL.stream().anyMatch(operator::contains))
                .forEach(operator -> found.add(name + ": " + operator)));
        return found;
    }

    private static Stream<String> operators(Driver driver, String statement) {
        try (Session session = driver.session()) {
            return operators(
                    session.run("EXPLAIN " + statement, PATIENT).consume().plan());
        }
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType()), plan.children().stream().flatMap(Plans::operators));
    }
}
