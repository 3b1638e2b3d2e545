UNWIND $rows AS row
MATCH (parent:Section {id: row.parent})
MATCH (section:Section {id: row.id})
CREATE (parent)-[:HAS_SECTION]->(section)
