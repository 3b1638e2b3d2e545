MATCH (speech:Speech {id: $speech})
CALL (speech) {
  MATCH (speech)-[:HAS_SENTENCE]->(part) RETURN part
  UNION
  MATCH (speech)-[:HAS_SECTION]->+(part) RETURN part
}
DETACH DELETE part
