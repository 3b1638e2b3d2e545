package org.qualitygraph.graph;

import java.util.List;
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
     * @param history how it came to be and what became of it
     */
    record Division(
            String code,
            String name,
            String level,
            @Nullable String parent,
            History history) {}

    /**
     * The names that a code has had, and the end of the code.
     *
     * @param aliases other names under the same code
     * @param validFrom year in which the name is first known, null when it is older than the records
     * @param validTo year in which it was last in force, null while it is
     * @param successor code of the division that took its place, null when there is none
     * @param succeeded year in which that was approved, or last in force where no more is known; null without a successor
     */
    record History(
            List<String> aliases,
            @Nullable Integer validFrom,
            @Nullable Integer validTo,
            @Nullable String successor,
            @Nullable Integer succeeded) {
        public static final History NONE = new History(List.of(), null, null, null, null);

        public History {
            aliases = List.copyOf(aliases);
        }
    }
}
