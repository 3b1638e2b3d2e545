package org.qualitygraph.query;

import java.util.List;

/**
 * A property of nodes or relationships.
 *
 * @param types of its values, as Cypher names them
 */
public record PropertyTypes(String name, List<String> types) {}
