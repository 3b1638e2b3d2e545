package org.qualitygraph.query;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which collectives.
 *
 * @param text stands in the name
 * @param sort by what, the greatest first where {@code -} stands in front
 */
public record CollectiveFilter(
        @Nullable @Size(max = 100) String text,
        @Nullable @Pattern(regexp = "-?(name|tasks)") String sort) {}
