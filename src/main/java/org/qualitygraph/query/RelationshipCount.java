package org.qualitygraph.query;

import java.util.List;

/**
 * A relationship type, how many there are, which labels it connects, and which properties they have.
 */
public record RelationshipCount(
        String name, long count, List<String> from, List<String> to, List<PropertyTypes> properties) {}
