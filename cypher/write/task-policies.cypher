// The policy that the task's own words say it carries out.
UNWIND $rows AS row
MATCH (task:Task {id: row.task})
MATCH (policy:Policy {id: row.policy})
CREATE (task)-[:IMPLEMENTS {ordinal: row.ordinal}]->(policy)
