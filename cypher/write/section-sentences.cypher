UNWIND $rows AS row
MATCH (section:Section {id: row.section})
MATCH (sentence:Sentence {id: row.id})
CREATE (section)-[:CONTAINS]->(sentence)
