package org.qualitygraph.graph;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of administrative divisions beyond a speech's own words. */
public interface RegionDirectory {

    /** {@return the division that has the code} */
    Optional<Division> withCode(String code);

    /** {@return the only division of that full name, or of several the one that contains the division coded {@code near}} */
    Optional<Division> named(String name, @Nullable String near);

    /** {@return a directory that knows nothing} */
    static RegionDirectory empty() {
        return new RegionDirectory() {
            @Override
            public Optional<Division> withCode(String code) {
                return Optional.empty();
            }

            @Override
            public Optional<Division> named(String name, @Nullable String near) {
                return Optional.empty();
            }
        };
    }

    /**
     * An administrative division.
     *
     * @param level {@code province}, {@code prefecture}, {@code county} or {@code town}
     * @param parent code of the division around it, null at the top
     */
    record Division(
            String code,
            String name,
            String level,
            @Nullable String parent) {}
}
