// One task however many actors share it; each actor's relationship is a fact of its own (responsibilities).
UNWIND $rows AS row
MATCH (speech:Speech {id: row.speech})
CREATE (task:Task {id: row.id})-[:SET_IN]->(speech)
SET task += row.properties
