package org.qualitygraph.query;

import org.jspecify.annotations.Nullable;

/**
 * Another node, by what one needs to ask for it.
 *
 * @param name null for a place that its speech does not name
 */
public record Named(String id, @Nullable String name) {}
