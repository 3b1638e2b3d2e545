package org.qualitygraph.query;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;

/**
 * Which tasks; every filter that is given must hold.
 *
 * @param city name or id of the region whose body has the task, or in which the speech was given
 * @param department name or id of a department that has the task
 * @param function name of such a department's function, which is the same in every city; {@code -}: not known
 * @param area name of a quality area that the task concerns; {@code -}: none
 * @param role how an actor takes part; together with {@code department} or {@code function} the role of that one
 * @param policy name or id of a policy that the task's own sentence cites
 * @param year the speech's year
 * @param deadline stands in the deadline's wording
 * @param bodyOf name or id of the region whose body that department is; {@code -}: not known
 * @param leaders {@code none}, {@code one} or {@code several}: how many lead it
 * @param actors at least so many have a part in it
 * @param lineage true: a function stands for those that went into it as well
 * @param text stands in the task's wording
 * @param sort by what, the greatest first where {@code -} stands in front
 */
public record TaskFilter(
        @Nullable @Size(max = 100) String city,
        @Nullable @Size(max = 100) String department,
        @Nullable @Size(max = 100) String function,
        @Nullable @Size(max = 100) String area,
        @Nullable Role role,
        @Nullable @Size(max = 100) String policy,
        @Nullable @Min(1900) @Max(2100) Integer year,
        @Nullable @Size(max = 100) String deadline,
        @Nullable @Size(max = 100) String bodyOf,
        @Nullable @Pattern(regexp = "none|one|several") String leaders,
        @Nullable @Min(1) @Max(100) Integer actors,
        @Nullable Boolean lineage,
        @Nullable @Size(max = 100) String text,

        @Nullable @Pattern(regexp = "-?(date|deadline|text|actors)")
        String sort) {}
