package org.qualitygraph.query;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which departments.
 *
 * @param city name or id of the region whose body it is
 * @param function name of the function, which is the same in every city
 * @param kind such as {@code bureau}, {@code leadingGroup}, {@code office} or {@code government}
 * @param text stands in the name
 * @param sort by what, the greatest first where {@code -} stands in front
 */
public record DepartmentFilter(
        @Nullable @Size(max = 100) String city,
        @Nullable @Size(max = 100) String function,
        @Nullable @Size(max = 100) String kind,
        @Nullable @Size(max = 100) String text,

        @Nullable @Pattern(regexp = "-?(name|region|leads|owns|supports)")
        String sort) {}
