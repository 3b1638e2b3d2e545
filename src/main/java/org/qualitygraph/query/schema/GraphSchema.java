package org.qualitygraph.query.schema;

import java.util.List;

/**
 * What the graph is made of.
 */
public record GraphSchema(List<LabelCount> labels, List<RelationshipCount> relationshipTypes) {}
