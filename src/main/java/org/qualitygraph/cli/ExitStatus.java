package org.qualitygraph.cli;

/** How a command ended, as the shell sees it. */
final class ExitStatus {
    static final int DONE = 0;
    static final int SOME_REJECTED = 1;
    static final int WRONG_USAGE = 2;
    static final int DATABASE_NOT_REACHED = 3;

    private ExitStatus() {}
}
