package org.qualitygraph.query;

import java.util.List;

/**
 * A relationship type, how many there are, and which labels it connects.
 */
public record RelationshipCount(String name, long count, List<String> from, List<String> to) {}
