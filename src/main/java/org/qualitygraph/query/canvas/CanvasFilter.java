package org.qualitygraph.query.canvas;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of the graph around a node.
 *
 * @param depth how many steps away, 1 to 3; null means 1
 * @param limit neighbours of each node, 1 to 100; null means 100
 * @param skip how many neighbours of the centre to leave out, for the next ones
 * @param types of relationships; null means all but the text's own structure
 * @param labels of neighbours; null means all
 */
public record CanvasFilter(
        @Nullable @Min(1) @Max(3) @Parameter(description = "how many steps away, 1 to 3, usually 1")
        Integer depth,

        @Nullable @Min(1) @Max(100) @Parameter(description = "neighbours of each node, 1 to 100, usually 100")
        Integer limit,

        @Nullable
        @Min(0)
        @Max(1_000_000)
        @Parameter(description = "how many neighbours of the centre to leave out, for the next ones")
        Integer skip,

        @Nullable
        @Size(max = 30)
        @Parameter(description = "types of relationships; without them all but the text's own structure")
        List<@Pattern(regexp = GraphNames.TYPE) String> types,

        @Nullable @Size(max = 30) @Parameter(description = "labels of neighbours; without them all")
        List<@Pattern(regexp = GraphNames.LABEL) String> labels) {
    static final int MOST_NEIGHBOURS = 100;

    /** {@return how many steps away} */
    int steps() {
        return depth == null ? 1 : depth;
    }

    /** {@return how many neighbours of each node} */
    int most() {
        return limit == null ? MOST_NEIGHBOURS : limit;
    }

    /** {@return how many neighbours of the centre to leave out} */
    int skipped() {
        return skip == null ? 0 : skip;
    }
}
