package org.qualitygraph.query.element;

import java.util.Map;
import java.util.TreeMap;

/**
 * A relationship.
 *
 * @param from id of the node where it begins
 * @param to id of the node where it ends
 * @param properties as a node's
 */
public record RelationshipElement(RelationshipKind kind, String from, String to, Map<String, Object> properties) {

    public RelationshipElement {
        properties = new TreeMap<>(properties);
    }
}
