package org.qualitygraph.graph;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** The database cannot be used; the message is one line that a person can act on. */
public final class GraphUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    GraphUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    /** {@return the exception of this kind that caused {@code failure}, if one did} */
    public static Optional<GraphUnavailable> in(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(GraphUnavailable.class::isInstance)
                .map(GraphUnavailable.class::cast)
                .findFirst();
    }

    /** {@return {@code failed} as this exception when it tells that the database cannot be reached, else itself} */
    public static RuntimeException orElse(Neo4jException failed) {
        return switch (failed) {
            case ServiceUnavailableException gone ->
                new GraphUnavailable("The database does not answer: " + firstLine(gone), gone);
            case SessionExpiredException gone ->
                new GraphUnavailable("The database does not answer: " + firstLine(gone), gone);
            case SecurityException refused ->
                new GraphUnavailable(
                        "The database does not let us in (spring.neo4j.authentication): " + firstLine(refused),
                        refused);
            default -> failed;
        };
    }

    /** {@return whether {@code failure} is one that the same request need not meet again} */
    public static boolean forTheMoment(Throwable failure) {
        return failure instanceof TransientException;
    }

    private static String firstLine(Throwable failed) {
        return String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
    }
}
