package org.qualitygraph.graph;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** Single regions by id. */
public interface Regions extends Neo4jRepository<RegionNode, String> {}
