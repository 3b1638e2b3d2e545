package org.qualitygraph.decision;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a fact.
 *
 * @param id the decision's own
 * @param fact id of the fact
 * @param values what is right instead, by name; empty unless it is a correction
 * @param extracted what had been read when it was last in force, by name
 * @param others ids of facts that were told alike then, and are not meant
 */
public record FactDecision(
        String id,
        String fact,
        Subject subject,
        Verdict verdict,
        Map<String, @Nullable Object> values,
        Map<String, @Nullable Object> extracted,
        List<String> others) {}
