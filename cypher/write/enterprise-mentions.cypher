UNWIND $rows AS row
MATCH (speech:Speech {id: row.speech})
MATCH (entity:Enterprise {id: row.id})
CREATE (speech)-[mention:MENTIONS]->(entity)
SET mention = row.fact
