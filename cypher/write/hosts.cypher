UNWIND $rows AS row
MATCH (speech:Speech {id: row.speech})
MATCH (region:Region {id: row.region})
CREATE (speech)-[given:GIVEN_IN]->(region)
SET given = row.fact
