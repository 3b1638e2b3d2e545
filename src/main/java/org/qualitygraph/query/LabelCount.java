package org.qualitygraph.query;

/**
 * A label and how many nodes have it.
 */
public record LabelCount(String name, long count) {}
