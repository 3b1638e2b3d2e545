package org.qualitygraph.query;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who has a task.
 *
 * @param type {@code Department}, {@code Collective}, {@code Region} or {@code Enterprise}
 * @param region name of the region whose body it is
 * @param role {@code LEADS}, {@code OWNS} or {@code SUPPORTS}
 * @param confidence above 0, at most 1
 * @param rule which rule found it
 */
public record Actor(
        String id,
        @Nullable String name,
        String type,
        @Nullable String region,
        String role,
        double confidence,
        String rule) {}
