package org.qualitygraph.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * A government or party body.
 *
 * @param name full official name without the region
 * @param function what makes bodies of different cities comparable, null when unknown
 * @param kind {@code bureau}, {@code leadingGroup}, {@code office} …, null when unknown
 * @param generic whether only the function is named, null when unknown
 * @param region whose body it is, null when unknown
 */
@Node("Department")
public record DepartmentNode(
        @Id String id,
        String name,
        @Nullable String function,
        @Nullable String kind,
        @Nullable Boolean generic,
        @Relationship("OF") @Nullable RegionNode region) {}
