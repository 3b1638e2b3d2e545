UNWIND $rows AS row
MATCH (task:Task {id: row.task})
MATCH (area:QualityArea {id: row.area})
MERGE (task)-[concerns:CONCERNS]->(area)
ON CREATE SET concerns.ordinal = row.ordinal
