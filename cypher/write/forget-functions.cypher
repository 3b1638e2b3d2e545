MATCH (function:DepartmentFunction)
WHERE function.id IN $ids AND NOT EXISTS { (function)<-[:HAS_FUNCTION]-() }
DETACH DELETE function
