// A name, with what the gazetteer knows of it.
MATCH (entity:Region|Department|DepartmentFunction|Collective|Enterprise|Organization|Person|Product|Policy|Award|QualityArea|Metric {id: $id})
RETURN properties(entity) AS properties, head([label IN labels(entity) WHERE NOT label IN ['Province', 'City', 'Town']]) AS label,
  COLLECT { MATCH (entity)-[:OF]->(region:Region) RETURN region.id ORDER BY region.id } AS regions,
  COLLECT { MATCH (entity)-[:HAS_FUNCTION]->(function:DepartmentFunction) RETURN function.id ORDER BY function.id } AS functions
