package org.qualitygraph.graph;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** Single speeches by id. */
public interface Speeches extends Neo4jRepository<SpeechNode, String> {}
