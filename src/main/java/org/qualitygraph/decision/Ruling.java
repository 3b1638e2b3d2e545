package org.qualitygraph.decision;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which verdicts make sense of which sayings. */
final class Ruling {
    private Ruling() {}

    /** Refuses values without a correction, a correction without values, and values that a thing does not have. */
    static void check(Saying saying, Verdict verdict, Map<String, @Nullable Object> values) {
        String possible = String.join(", ", saying.subject().fields());
        if (verdict != Verdict.CORRECT) {
            if (!values.isEmpty()) {
                throw new RefusedDecision(
                        "Only a correction takes values; leave them out or use the verdict 'correct'.");
            }
            return;
        }
        if (possible.isEmpty()) {
            throw new RefusedDecision("A %s can be confirmed or rejected; names are corrected by merging them."
                    .formatted(saying.subject().label()));
        }
        values.keySet().stream()
                .filter(name -> !saying.subject().fields().contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new RefusedDecision("A %s has no value '%s'; it has: %s."
                            .formatted(saying.subject().label(), name, possible));
                });
        if (values.entrySet().stream().allMatch(value -> isSame(value, saying))) {
            throw new RefusedDecision("These values are those that were read; give others, or confirm.");
        }
    }

    private static boolean isSame(Map.Entry<String, @Nullable Object> value, Saying saying) {
        return Objects.toString(value.getValue(), "")
                .equals(Objects.toString(saying.values().get(value.getKey()), ""));
    }
}
