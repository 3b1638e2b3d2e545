UNWIND $rows AS row
MERGE (person:Person {id: row.id})
ON CREATE SET person.name = row.name
