package org.qualitygraph.graph;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A company, or a commercial brand that stands for it. */
@Node("Enterprise")
public record EnterpriseNode(@Id String id, String name) {}
