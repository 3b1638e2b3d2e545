UNWIND $rows AS row
MERGE (organization:Organization {id: row.id})
ON CREATE SET organization.name = row.name
