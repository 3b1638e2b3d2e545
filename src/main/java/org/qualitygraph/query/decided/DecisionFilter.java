package org.qualitygraph.query.decided;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions.
 *
 * @param speech id of the speech
 * @param fact id of the fact
 * @param entity id of a name that was merged, of one that stayed, or of a place that was named
 * @param by who decided
 * @param sort by what, the greatest first where {@code -} stands in front
 */
public record DecisionFilter(
        @Nullable @Pattern(regexp = "fact|place|merge") String kind,

        @Nullable @Pattern(regexp = "confirm|reject|correct|name|merge")
        String verdict,

        @Nullable @Pattern(regexp = "inForce|superseded|resting|undone")
        String state,

        @Nullable @Size(max = 100) String speech,
        @Nullable @Size(max = 100) String fact,
        @Nullable @Size(max = 100) String entity,
        @Nullable @Size(max = 100) String by,
        @Nullable @Pattern(regexp = "-?(at|by|kind|state)") String sort) {}
