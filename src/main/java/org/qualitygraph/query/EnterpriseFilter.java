package org.qualitygraph.query;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which enterprises.
 *
 * @param text stands in the name
 * @param sort by what, the greatest first where {@code -} stands in front
 */
public record EnterpriseFilter(
        @Nullable @Size(max = 100) String text,

        @Nullable @Pattern(regexp = "-?(name|awards|tasks|speeches)")
        String sort) {}
