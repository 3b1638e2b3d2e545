// The policy that the task's own words say it carries out.
UNWIND $rows AS row
MATCH (task:Task {id: row.task})
MATCH (policy:Policy {id: row.policy})
MERGE (task)-[implements:IMPLEMENTS]->(policy)
ON CREATE SET implements.ordinal = row.ordinal
