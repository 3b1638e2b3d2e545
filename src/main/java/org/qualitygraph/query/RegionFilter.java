package org.qualitygraph.query;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which regions.
 *
 * @param level {@code province}, {@code prefecture}, {@code county} or {@code town}
 * @param masked true adds the places that their speeches do not name (XX市)
 * @param text stands in the name
 */
public record RegionFilter(
        @Nullable @Pattern(regexp = "province|prefecture|county|town")
        String level,

        @Nullable Boolean masked,
        @Nullable @Size(max = 100) String text) {}
