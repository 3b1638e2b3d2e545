// Known from the gazetteer, not from a speech.
UNWIND $rows AS row
MATCH (region:Region {id: row.id})
MATCH (parent:Region {id: row.parent})
MERGE (region)-[:WITHIN]->(parent)
