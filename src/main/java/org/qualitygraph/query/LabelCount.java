package org.qualitygraph.query;

import java.util.List;

/**
 * A label, how many nodes have it, and which properties they have.
 */
public record LabelCount(String name, long count, List<PropertyTypes> properties) {}
