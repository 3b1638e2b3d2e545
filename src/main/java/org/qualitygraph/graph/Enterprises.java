package org.qualitygraph.graph;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** Single enterprises by id. */
public interface Enterprises extends Neo4jRepository<EnterpriseNode, String> {}
