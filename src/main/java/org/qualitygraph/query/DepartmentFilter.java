package org.qualitygraph.query;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which departments.
 *
 * @param city name or id of the region whose body it is
 * @param function name of the function, which is the same in every city
 * @param text stands in the name
 */
public record DepartmentFilter(
        @Nullable @Size(max = 100) String city,
        @Nullable @Size(max = 100) String function,
        @Nullable @Size(max = 100) String text) {}
