package org.qualitygraph.query;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;

/**
 * What the responsibility matrix shows.
 *
 * @param by what its columns are: quality areas ("areas", which null means too) or {@code cities}
 * @param city name or id of the region whose body has the task, or in which the speech was given
 * @param function name of a department's function; {@code -}: not known
 * @param area name of a quality area that the task concerns; {@code -}: none
 * @param role the departments that have this part
 * @param year the speech's year
 * @param deadline stands in the deadline's wording
 * @param text stands in the task's wording
 * @param lineage true: a function that went into another counts as that one
 * @param masked true adds the places that their speeches do not name
 */
public record MatrixFilter(
        @Nullable @Pattern(regexp = "areas|cities") String by,
        @Nullable @Size(max = 100) String city,
        @Nullable @Size(max = 100) String function,
        @Nullable @Size(max = 100) String area,
        @Nullable Role role,
        @Nullable @Min(1900) @Max(2100) Integer year,
        @Nullable @Size(max = 100) String deadline,
        @Nullable @Size(max = 100) String text,
        @Nullable Boolean lineage,
        @Nullable Boolean masked) {
    private static final String AREAS = "areas";

    public MatrixFilter {
        by = by == null ? AREAS : by;
    }

    /** {@return whether the columns are quality areas; else they are cities} */
    public boolean byAreas() {
        return AREAS.equals(by);
    }
}
