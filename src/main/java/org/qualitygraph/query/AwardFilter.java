package org.qualitygraph.query;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which awards.
 *
 * @param level {@code national}, {@code province}, {@code city} or {@code county}
 * @param text stands in the name
 */
public record AwardFilter(
        @Nullable @Pattern(regexp = "national|province|city|county")
        String level,

        @Nullable @Size(max = 100) String text) {}
