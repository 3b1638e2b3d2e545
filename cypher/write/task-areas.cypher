UNWIND $rows AS row
MATCH (task:Task {id: row.task})
MATCH (area:QualityArea {id: row.area})
CREATE (task)-[:CONCERNS {ordinal: row.ordinal}]->(area)
