package org.qualitygraph.resolution;

import java.util.HashMap;
import java.util.Map;
import org.qualitygraph.gazetteer.Tables;

/**
 * How often each rule is right, from {@code calibration.csv}: how many of its facts the annotated texts have and have not.
 *
 * <p>Rules were made while looking at these texts, so their errors there are too few: the odds of an error are raised as
 * much as those of all rules together grow on texts that nobody looked at (the rows {@code (read)} and {@code (unread)}). A
 * rule that gave few facts is taken to err once in twenty until it has shown better.
 */
public final class Calibration {
    private static final String READ = "(read)";
    private static final String UNREAD = "(unread)";
    private static final int FACTS_BEFORE = 20;
    private static final double UNMEASURED = 0.8;
    private final Map<String, Double> confidences = new HashMap<>();

    private record Count(int right, int wrong) {
        /** {@return how many wrong facts come on one that is right} */
        double odds() {
            return (double) wrong / Math.max(1, right);
        }
    }

    private Calibration(Map<String, Count> counts) {
        Count none = new Count(1, 0);
        double read = counts.getOrDefault(READ, none).odds();
        double growth =
                read == 0 ? 1 : Math.max(1, counts.getOrDefault(UNREAD, none).odds() / read);
        counts.forEach((rule, count) -> {
            double odds = growth * (count.wrong + 1) / (count.right + FACTS_BEFORE - 1);
            confidences.put(rule, Math.round(100 / (1 + odds)) / 100.0);
        });
    }

    /**
     * {@return the calibration of the given tables}
     *
     * @throws IllegalStateException when a count is no number
     */
    public static Calibration of(Tables tables) {
        Map<String, Count> counts = new HashMap<>();
        for (Map<String, String> row : tables.rows("calibration.csv")) {
            counts.put(row.getOrDefault("rule", ""), new Count(number(row, "right"), number(row, "wrong")));
        }
        return new Calibration(counts);
    }

    /** {@return how likely a fact of the rule is right; what the rule {@code claims}, but at most 0.8, where it was never measured} */
    double of(String rule, double claims) {
        return confidences.getOrDefault(rule, Math.min(claims, UNMEASURED));
    }

    private static int number(Map<String, String> row, String column) {
        String digits = row.getOrDefault(column, "");
        if (!digits.matches("\\d{1,6}")) {
            throw new IllegalStateException("calibration.csv: “" + column + "” must be a number: " + row);
        }
        return Integer.parseInt(digits);
    }
}
