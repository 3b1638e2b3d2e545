package org.qualitygraph.query.search;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What to look for.
 *
 * @param q words of which each has to occur, 1 to 200 characters
 * @param kind one kind of hit only
 * @param year the year of the speech in which it stands
 * @param city name or id of the region that it belongs to, or in which its speech was given
 */
public record SearchFilter(
        @NotBlank @Size(max = 200) @Parameter(description = "words of which each has to occur, in either script")
        String q,

        @Nullable @Pattern(regexp = SearchKind.ANY) @Parameter(description = "one kind of hit only")
        String kind,

        @Nullable @Min(1900) @Max(2100) @Parameter(description = "the year of the speech in which it stands")
        Integer year,

        @Nullable
        @Size(max = 100)
        @Parameter(description = "name or id of the region that it belongs to, or in which its speech was given")
        String city) {}
