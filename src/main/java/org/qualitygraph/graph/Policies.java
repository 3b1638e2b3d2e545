package org.qualitygraph.graph;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** Single policies by id. */
public interface Policies extends Neo4jRepository<PolicyNode, String> {}
