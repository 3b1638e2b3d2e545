UNWIND $rows AS row
MERGE (collective:Collective {id: row.id})
ON CREATE SET collective.name = row.name
