UNWIND $rows AS row
MATCH (department:Department {id: row.id})
MATCH (function:DepartmentFunction {id: row.function})
MERGE (department)-[:HAS_FUNCTION]->(function)
