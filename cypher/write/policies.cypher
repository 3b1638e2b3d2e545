UNWIND $rows AS row
MERGE (policy:Policy {id: row.id})
ON CREATE SET policy.name = row.name, policy.kind = row.kind, policy.issuer = row.issuer
SET policy.number = coalesce(policy.number, row.number), policy.status = coalesce(policy.status, row.status)
