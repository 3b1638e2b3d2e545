package org.qualitygraph.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.text.Span;

/**
 * Why a statement is believed.
 *
 * @param evidence the spans of the speech's original text that say it (UTF-16 offsets), at least one
 * @param confidence how likely the statement is right, above 0 and at most 1
 * @param rule the name of the rule that found it
 * @param decided what a person decided about it, null when nobody did
 */
public record Provenance(
        List<Span> evidence,
        double confidence,
        String rule,
        @Nullable Decided decided) {

    public Provenance {
        evidence = inOrder(evidence)
                ? List.copyOf(evidence)
                : evidence.stream().distinct().sorted().toList();
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a statement needs evidence: " + rule);
        }
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence out of range: " + confidence);
        }
    }

    /** Most evidence is one span, or was read from left to right. */
    private static boolean inOrder(List<Span> evidence) {
        for (int i = 1; i < evidence.size(); i++) {
            if (evidence.get(i - 1).compareTo(evidence.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The provenance of what nobody decided about. */
    public Provenance(List<Span> evidence, double confidence, String rule) {
        this(evidence, confidence, rule, null);
    }

    /** {@return the same for what a person decided about} */
    public Provenance with(@Nullable Decided decision) {
        return new Provenance(evidence, confidence, rule, decision);
    }
}
