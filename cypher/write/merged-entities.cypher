// What people say stands for other names too, as it was when they decided; `aliases` are those names.
UNWIND $rows AS row
MERGE (entity:$(row.label) {id: row.id})
ON CREATE SET entity += row.properties
SET entity.aliases = row.aliases
WITH entity, row
CALL (entity, row) {
  UNWIND row.regions AS id
  MATCH (region:Region {id: id})
  MERGE (entity)-[:OF]->(region)
}
CALL (entity, row) {
  UNWIND row.functions AS id
  MATCH (function:DepartmentFunction {id: id})
  MERGE (entity)-[:HAS_FUNCTION]->(function)
}
