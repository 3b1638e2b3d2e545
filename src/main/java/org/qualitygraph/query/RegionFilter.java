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
 * @param sort by what, the greatest first where {@code -} stands in front
 */
public record RegionFilter(
        @Nullable @Pattern(regexp = "province|prefecture|county|town")
        String level,

        @Nullable Boolean masked,
        @Nullable @Size(max = 100) String text,

        @Nullable @Pattern(regexp = "-?(name|speeches|departments|tasks|awards|indicators|problems)")
        String sort) {}
