package org.qualitygraph.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A prize, honour, brand title, certification or demonstration title.
 *
 * @param grantor name of the region that grants it, where known
 * @param level {@code national}, {@code province}, {@code city} or {@code county}, where known
 * @param category {@code quality prize}, {@code brand}, {@code title}, {@code certification} …, where known
 */
@Node("Award")
public record AwardNode(
        @Id String id,
        String name,
        @Nullable String grantor,
        @Nullable String level,
        @Nullable String category) {}
