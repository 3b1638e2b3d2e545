package org.qualitygraph.graph;

import java.util.Objects;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.Neo4jException;

/** Tells a statement that the database stopped, since it took too long or too much, from one that is wrong. */
public final class GraphOverload {
    private GraphOverload() {}

    /** {@return whether {@code failure} comes of it} */
    public static boolean caused(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(Neo4jException.class::isInstance)
                .map(cause -> String.valueOf(((Neo4jException) cause).code()))
                .anyMatch(code -> code.contains("TransactionTimedOut") || code.contains("OutOfMemory"));
    }
}
