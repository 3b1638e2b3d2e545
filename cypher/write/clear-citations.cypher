// A policy's number and status were told by some speech; without this one they are what the others told.
MATCH (:Speech {id: $speech})-[citation:CITES]->(policy:Policy)
DELETE citation
WITH DISTINCT policy
OPTIONAL MATCH (policy)<-[other:CITES]-(speech:Speech)
WITH policy, other ORDER BY speech.id
WITH policy, head(collect(other.number)) AS number, head(collect(other.policyStatus)) AS status
SET policy.number = number, policy.status = status
