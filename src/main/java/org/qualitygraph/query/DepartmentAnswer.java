package org.qualitygraph.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One department with all that is said of it beside its tasks.
 *
 * @param region the region whose body it is
 * @param function what makes it comparable with bodies of other cities
 * @param generic whether only the function is named (工信部门), null when unknown
 * @param leads how many tasks it leads
 * @param owns how many it owns
 * @param supports how many it supports
 * @param succeeds functions that went into its function
 * @param succeededBy functions that its function went into
 * @param mentions where it is named
 * @param awards how it stands to awards
 * @param policies what it issued
 */
public record DepartmentAnswer(
        String id,
        String name,
        @Nullable Named region,
        @Nullable String function,
        @Nullable String kind,
        @Nullable Boolean generic,
        int leads,
        int owns,
        int supports,
        List<Succession> succeeds,
        List<Succession> succeededBy,
        List<Figure> indicators,
        List<Said> mentions,
        List<Standing> awards,
        List<PolicyIssue> policies) {}
