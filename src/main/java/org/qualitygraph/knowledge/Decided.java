package org.qualitygraph.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * What a person's decision made of a statement; whatever it says now, it keeps the id under which it was read.
 *
 * @param id the statement's id as extracted
 * @param status how the decision left it
 * @param decision id of the decision about the statement itself, null where another one changed a name in it
 * @param task the same of the task that a responsibility is about, null where nobody decided about it
 */
public record Decided(
        String id,
        Status status,
        @Nullable String decision,
        @Nullable Decided task) {

    /** How a statement stands. */
    public enum Status {
        EXTRACTED,
        CONFIRMED,
        REJECTED,
        CORRECTED;

        /** {@return the status as it is published} */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
