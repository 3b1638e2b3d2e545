// `text` is what was really written; every start and end of the graph counts Unicode code points in it, as substring() does.
UNWIND $rows AS row
MATCH (source:Source {key: row.source})
MERGE (speech:Speech {id: row.id})
SET speech = row.properties
MERGE (speech)-[:FROM]->(source)
