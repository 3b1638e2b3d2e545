package org.qualitygraph.query.canvas;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Between which nodes.
 *
 * @param from id of the one
 * @param to id of the other
 * @param limit how many ways, 1 to 20; null means 5
 * @param maxLength how many steps at most, 1 to 8; null means 6
 * @param types of relationships; null means all but the text's own structure
 */
public record PathFilter(
        @NotBlank @Size(max = 200) @Parameter(description = "id of the one node")
        String from,

        @NotBlank @Size(max = 200) @Parameter(description = "id of the other node")
        String to,

        @Nullable @Min(1) @Max(20) @Parameter(description = "how many ways, 1 to 20, usually 5")
        Integer limit,

        @Nullable @Min(1) @Max(8) @Parameter(description = "how many steps at most, 1 to 8, usually 6")
        Integer maxLength,

        @Nullable
        @Size(max = 30)
        @Parameter(description = "types of relationships; without them all but the text's own structure")
        List<@Pattern(regexp = GraphNames.TYPE) String> types) {
    private static final int USUAL_WAYS = 5;
    private static final int USUAL_LENGTH = 6;

    /** {@return how many ways} */
    int most() {
        return limit == null ? USUAL_WAYS : limit;
    }

    /** {@return how many steps at most} */
    int longest() {
        return maxLength == null ? USUAL_LENGTH : maxLength;
    }
}
