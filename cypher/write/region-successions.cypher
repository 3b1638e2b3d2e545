// Known from the gazetteer, not from a speech: what a place became under another code.
UNWIND $rows AS row
MATCH (region:Region {id: row.id})
MATCH (successor:Region {id: row.successor})
MERGE (region)-[succession:SUCCEEDED_BY]->(successor)
SET succession.year = row.year
