UNWIND $rows AS row
MERGE (function:DepartmentFunction {id: row.id})
ON CREATE SET function.name = row.name
