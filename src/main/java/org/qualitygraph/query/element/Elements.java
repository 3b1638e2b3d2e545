package org.qualitygraph.query.element;

import java.util.List;
import java.util.function.Consumer;

/** Nodes and relationships in an order that is always the same. They come one by one; none is held. */
public interface Elements {

    /** {@return the kinds of nodes, by label} */
    List<NodeKind> nodeKinds();

    /** {@return the kinds of relationships, by type, label of the beginning and label of the end} */
    List<RelationshipKind> relationshipKinds();

    /** Reads the nodes of a kind, by key. */
    void nodes(NodeKind kind, Consumer<NodeElement> reader);

    /** Reads the relationships of a kind, by their ends' keys. Only those between nodes that were read before: all nodes come first. */
    void relationships(RelationshipKind kind, Consumer<RelationshipElement> reader);
}
