package org.qualitygraph.query.catalogue;

/** A parameter that a question does not take; the message is a sentence for the one who asks. */
public final class RefusedParameter extends RuntimeException {
    private static final long serialVersionUID = 1;

    RefusedParameter(String name, String complaint) {
        super("Parameter '%s' %s.".formatted(name, complaint));
    }
}
