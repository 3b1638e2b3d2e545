package org.qualitygraph.query.cypher;

import java.util.List;
import org.qualitygraph.query.canvas.GraphNode;
import org.qualitygraph.query.canvas.GraphRelationship;

/**
 * The nodes and relationships of an answer, for a canvas.
 *
 * @param truncated whether there were more than 300 nodes or 1,000 relationships
 */
public record CypherGraph(List<GraphNode> nodes, List<GraphRelationship> relationships, boolean truncated) {}
