package org.qualitygraph.query.cypher;

/** As many callers' statements run as may run at once. */
public final class DeskBusy extends RuntimeException {
    private static final long serialVersionUID = 1;

    DeskBusy() {
        super("Two statements are running already; send this one again in a second.");
    }
}
