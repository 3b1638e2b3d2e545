package org.qualitygraph.query;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which policies.
 *
 * @param kind {@code document} or {@code initiative}
 * @param issuer name of the region or body whose policy it is
 * @param status how far it has come, such as {@code draft}
 * @param text stands in the name or is the number
 * @param sort by what, the greatest first where {@code -} stands in front
 */
public record PolicyFilter(
        @Nullable @Pattern(regexp = "document|initiative") String kind,
        @Nullable @Size(max = 100) String issuer,
        @Nullable @Size(max = 100) String status,
        @Nullable @Size(max = 100) String text,
        @Nullable @Pattern(regexp = "-?(name|speeches)") String sort) {}
