package org.qualitygraph.query;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which speeches.
 *
 * @param host name or id of the region that 我市 means
 * @param year the speech's year
 * @param text stands in the title or in the text
 * @param sort by what, the greatest first where {@code -} stands in front
 */
public record SpeechFilter(
        @Nullable @Size(max = 100) String host,
        @Nullable @Min(1900) @Max(2100) Integer year,
        @Nullable @Size(max = 100) String text,
        @Nullable @Pattern(regexp = "-?(date|title|tasks)") String sort) {}
