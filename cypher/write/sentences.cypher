UNWIND $rows AS row
MATCH (speech:Speech {id: row.speech})
CREATE (speech)-[:HAS_SENTENCE {ordinal: row.ordinal}]->(sentence:Sentence {id: row.id})
SET sentence += row.properties
