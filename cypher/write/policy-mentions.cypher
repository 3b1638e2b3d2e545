// The citation's `policyStatus` is how far the policy has come (draft, planned, issued); its `status` is the fact's.
UNWIND $rows AS row
MATCH (speech:Speech {id: row.speech})
MATCH (entity:Policy {id: row.id})
CREATE (speech)-[mention:CITES]->(entity)
SET mention = row.fact
