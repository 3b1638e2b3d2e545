package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is compared.
 *
 * @param ids ids or names of two to six regions
 * @param masked true allows places that their speeches do not name
 * @param limit how many groups of tasks and how many tasks of each city, 1 to 200; null means 50
 */
record ComparisonFilter(
        @NotNull @Schema(description = "ids or names of two to six regions") @Size(min = 2, max = 6)
        List<@Size(max = 100) String> ids,

        @Nullable @Schema(description = "true: places that their speeches do not name may be compared too")
        Boolean masked,

        @Nullable
        @Schema(description = "how many groups of tasks and how many tasks of each city, 1 to 200, usually 50")
        @Min(1)
        @Max(200)
        Integer limit) {
    private static final int USUAL_LIMIT = 50;

    int most() {
        return limit == null ? USUAL_LIMIT : limit;
    }

    boolean allowsMasked() {
        return Boolean.TRUE.equals(masked);
    }
}
