package org.qualitygraph.cli;

import org.qualitygraph.graph.GraphUnavailable;
import org.qualitygraph.graph.UnsafeSettings;
import org.springframework.boot.SpringBootExceptionReporter;

/** Keeps Spring Boot from printing the stack trace of what a person has to put right: the command says it in one line. */
final class QuietFailure implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return GraphUnavailable.in(failure).isPresent()
                || UnsafeSettings.in(failure).isPresent();
    }
}
