// A function stays while some body has it or one that it succeeded.
MATCH (function:DepartmentFunction)
WHERE function.id IN $ids AND NOT EXISTS { (function)<-[:SUCCEEDED_BY]-*(:DepartmentFunction)<-[:HAS_FUNCTION]-() }
DETACH DELETE function
