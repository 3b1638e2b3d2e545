package org.qualitygraph.graph;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Settings with which the program will not start; the message is one line that a person can act on. */
public final class UnsafeSettings extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnsafeSettings(String message) {
        super(message);
    }

    /** {@return the exception of this kind that caused {@code failure}, if one did} */
    public static Optional<UnsafeSettings> in(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(UnsafeSettings.class::isInstance)
                .map(UnsafeSettings.class::cast)
                .findFirst();
    }
}
