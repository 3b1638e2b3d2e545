package org.qualitygraph.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * A province, city, county or town; or a place that a speech does not name.
 *
 * @param name null for a masked place
 * @param level {@code province}, {@code prefecture}, {@code county} or {@code town}, null when unknown
 * @param code six or nine digits of GB/T 2260, null when unknown
 * @param masked whether the speech that speaks of it hides its name
 * @param parent the region around it, where known
 */
@Node("Region")
public record RegionNode(
        @Id String id,
        @Nullable String name,
        @Nullable String level,
        @Nullable String code,
        boolean masked,
        @Relationship("WITHIN") @Nullable RegionNode parent) {}
