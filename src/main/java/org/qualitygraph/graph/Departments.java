package org.qualitygraph.graph;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** Single departments by id. */
public interface Departments extends Neo4jRepository<DepartmentNode, String> {}
