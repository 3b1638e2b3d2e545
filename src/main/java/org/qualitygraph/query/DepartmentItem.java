package org.qualitygraph.query;

import org.jspecify.annotations.Nullable;

/**
 * A department in a list.
 *
 * @param region the region whose body it is
 * @param function what makes it comparable with bodies of other cities
 * @param generic whether only the function is named (工信部门)
 * @param leads how many tasks it leads
 * @param owns how many it owns
 * @param supports how many it supports
 */
public record DepartmentItem(
        String id,
        String name,
        @Nullable Named region,
        @Nullable String function,
        @Nullable String kind,
        boolean generic,
        int leads,
        int owns,
        int supports) {}
