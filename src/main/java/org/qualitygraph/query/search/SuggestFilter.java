package org.qualitygraph.query.search;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed so far.
 *
 * @param q 1 to 200 characters
 * @param limit how many suggestions, 1 to 20; null means 10
 */
public record SuggestFilter(
        @NotBlank @Size(max = 200) @Parameter(description = "what has been typed so far")
        String q,

        @Nullable @Min(1) @Max(20) @Parameter(description = "how many suggestions, 1 to 20, usually 10")
        Integer limit) {
    private static final int USUAL = 10;

    /** {@return how many to fetch} */
    int most() {
        return limit == null ? USUAL : limit;
    }
}
