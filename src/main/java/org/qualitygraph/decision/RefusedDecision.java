package org.qualitygraph.decision;

/** A decision that cannot be made; the message says why and what could be. */
public final class RefusedDecision extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Refuses with a sentence for the person who decides. */
    public RefusedDecision(String sentence) {
        super(sentence);
    }
}
