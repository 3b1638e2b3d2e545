UNWIND $rows AS row
MATCH (speech:Speech {id: row.parent})
MATCH (section:Section {id: row.id})
CREATE (speech)-[:HAS_SECTION]->(section)
