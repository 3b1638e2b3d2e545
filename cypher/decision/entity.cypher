// A name that can stand for others, with what the gazetteer knows of it.
MATCH (entity:Department|Collective|Enterprise|Organization|Person|Product|Policy|Award|Metric {id: $id})
RETURN properties(entity) AS properties, labels(entity)[0] AS label,
  COLLECT { MATCH (entity)-[:OF]->(region:Region) RETURN region.id ORDER BY region.id } AS regions,
  COLLECT { MATCH (entity)-[:HAS_FUNCTION]->(function:DepartmentFunction) RETURN function.id ORDER BY function.id } AS functions
