package org.qualitygraph.query;

import org.jspecify.annotations.Nullable;

/**
 * What came before or after a function of departments.
 *
 * @param year when
 */
public record Succession(String name, @Nullable Integer year) {}
