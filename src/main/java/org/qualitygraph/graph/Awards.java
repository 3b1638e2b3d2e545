package org.qualitygraph.graph;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** Single awards by id. */
public interface Awards extends Neo4jRepository<AwardNode, String> {}
