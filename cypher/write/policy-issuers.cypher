UNWIND $rows AS row
MATCH (issuer:Region|Department {id: row.issuer})
MATCH (policy:Policy {id: row.policy})
CREATE (issuer)-[issued:ISSUED]->(policy)
SET issued = row.fact
