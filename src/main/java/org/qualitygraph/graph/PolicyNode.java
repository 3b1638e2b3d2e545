package org.qualitygraph.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A titled document or a named strategy, campaign or mechanism.
 *
 * @param kind {@code document} or {@code initiative}
 * @param number the document's number, where said
 * @param status how far it has come: “draft”, “planned” or “issued”, where said
 * @param issuer name of the region or body whose policy it is, where said
 */
@Node("Policy")
public record PolicyNode(
        @Id String id,
        String name,
        String kind,
        @Nullable String number,
        @Nullable String status,
        @Nullable String issuer) {}
