UNWIND $rows AS row
MERGE (enterprise:Enterprise {id: row.id})
ON CREATE SET enterprise.name = row.name
