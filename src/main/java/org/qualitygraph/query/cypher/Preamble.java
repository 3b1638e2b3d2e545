package org.qualitygraph.query.cypher;

/** What stands before a caller's statement, on a line of its own so that columns stay as they are. */
enum Preamble {
    EXPLAIN,
    PROFILE;

    /** How many lines it has. */
    static final int LINES = 1;

    /** {@return the statement in the language version whose grammar the gate knows} */
    String before(String statement) {
        return "CYPHER 5 " + name() + "\n" + statement;
    }

    /** {@return how many characters stand before the statement} */
    int length() {
        return before("").length();
    }
}
