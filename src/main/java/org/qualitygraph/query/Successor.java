package org.qualitygraph.query;

import org.jspecify.annotations.Nullable;

/**
 * What a place was before or became.
 *
 * @param year when
 */
public record Successor(
        String id, @Nullable String name, @Nullable Integer year) {}
