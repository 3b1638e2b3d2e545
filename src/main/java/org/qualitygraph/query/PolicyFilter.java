package org.qualitygraph.query;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which policies.
 *
 * @param kind {@code document} or {@code initiative}
 * @param text stands in the name or is the number
 */
public record PolicyFilter(
        @Nullable @Pattern(regexp = "document|initiative") String kind,
        @Nullable @Size(max = 100) String text) {}
