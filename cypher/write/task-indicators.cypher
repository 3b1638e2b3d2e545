// The target figure that stands in the task's own words.
UNWIND $rows AS row
MATCH (task:Task {id: row.task})
MATCH (indicator:Indicator {id: row.indicator})
CREATE (task)-[:MEASURED_BY]->(indicator)
