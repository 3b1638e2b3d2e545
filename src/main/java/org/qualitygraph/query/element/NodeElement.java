package org.qualitygraph.query.element;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A node.
 *
 * @param id the value of its kind's key
 * @param labels all of them, by name
 * @param properties by name; texts, whole numbers ({@code Long}), decimals ({@code Double}), truth values, dates, or lists of one of these
 */
public record NodeElement(NodeKind kind, String id, List<String> labels, Map<String, Object> properties) {

    public NodeElement {
        labels = labels.stream().sorted().toList();
        properties = new TreeMap<>(properties);
    }
}
