// Every fact, whether relationship or node, carries the same provenance:
//   factId, confidence (above 0, at most 1), rule, status ('extracted'), speech (id), ordinal (place among the speech's statements),
//   evidence (ids of the sentences that say it), starts and ends (the exact spans, in code points of Speech.text, in step with each other).
// A mention also keeps what this speech says of the entity; the node has what the whole graph knows.
UNWIND $rows AS row
MATCH (speech:Speech {id: row.speech})
MATCH (entity:Region {id: row.id})
CREATE (speech)-[mention:MENTIONS]->(entity)
SET mention = row.fact
