package org.qualitygraph.query.schema;

import org.jspecify.annotations.Nullable;

/**
 * What a name of the graph means.
 *
 * @param type of a property's values, as Cypher names it; null for labels and relationship types
 * @param zh in Chinese
 * @param en in English
 */
record Meaning(@Nullable String type, String zh, String en) {}
