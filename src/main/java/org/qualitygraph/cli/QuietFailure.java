package org.qualitygraph.cli;

import org.qualitygraph.graph.GraphUnavailable;
import org.springframework.boot.SpringBootExceptionReporter;

/** Keeps Spring Boot from printing the stack trace of a database that cannot be used: the command says it in one line. */
final class QuietFailure implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return GraphUnavailable.in(failure).isPresent();
    }
}
