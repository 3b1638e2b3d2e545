package org.qualitygraph.decision;

import java.util.Locale;
import org.qualitygraph.knowledge.Decided.Status;

/** What a person says of a fact. */
public enum Verdict {
    /** It is right as it was read. */
    CONFIRM(Status.CONFIRMED),
    /** The speech does not say that. */
    REJECT(Status.REJECTED),
    /** The speech says it otherwise. */
    CORRECT(Status.CORRECTED);

    private final Status status;

    Verdict(Status status) {
        this.status = status;
    }

    /** {@return how the verdict leaves a fact} */
    public Status status() {
        return status;
    }

    /** {@return the verdict as it is published} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the verdict that is published as {@code label}} */
    public static Verdict parse(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
