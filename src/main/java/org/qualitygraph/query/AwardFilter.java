package org.qualitygraph.query;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which awards.
 *
 * @param level {@code national}, {@code province}, {@code city} or {@code county}
 * @param category such as {@code quality prize}
 * @param year somebody stands to it in that year
 * @param text stands in the name
 * @param sort by what, the greatest first where {@code -} stands in front
 */
public record AwardFilter(
        @Nullable @Pattern(regexp = "national|province|city|county")
        String level,

        @Nullable @Size(max = 100) String category,
        @Nullable @Min(1900) @Max(2100) Integer year,
        @Nullable @Size(max = 100) String text,

        @Nullable @Pattern(regexp = "-?(name|winners|speeches)")
        String sort) {}
