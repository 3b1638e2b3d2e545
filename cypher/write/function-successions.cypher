// Known from the gazetteer, not from a speech: which function took over, by which year's reform.
UNWIND $rows AS row
MATCH (function:DepartmentFunction {id: row.function})
MATCH (successor:DepartmentFunction {id: row.successor})
MERGE (function)-[succession:SUCCEEDED_BY]->(successor)
SET succession.year = row.year
