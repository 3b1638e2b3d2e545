package org.qualitygraph.export;

import java.util.List;
import java.util.function.Consumer;
import org.qualitygraph.query.element.Elements;
import org.qualitygraph.query.element.NodeElement;
import org.qualitygraph.query.element.NodeKind;
import org.qualitygraph.query.element.RelationshipElement;
import org.qualitygraph.query.element.RelationshipKind;

/** The graph without what was read before people decided otherwise, which only a graph that is made anew from a file needs. */
record InForce(Elements all) implements Elements {
    /** Nodes that no relationship leads to. */
    private static final String BEFORE = "Extraction";

    @Override
    public List<NodeKind> nodeKinds() {
        return all.nodeKinds().stream()
                .filter(kind -> !kind.label().equals(BEFORE))
                .toList();
    }

    @Override
    public List<RelationshipKind> relationshipKinds() {
        return all.relationshipKinds();
    }

    @Override
    public void nodes(NodeKind kind, Consumer<NodeElement> reader) {
        all.nodes(kind, reader);
    }

    @Override
    public void relationships(RelationshipKind kind, Consumer<RelationshipElement> reader) {
        all.relationships(kind, reader);
    }
}
