MATCH (speech:Speech {id: $speech})-[:FROM]->(source:Source)
OPTIONAL MATCH (speech)-[given:GIVEN_IN]->(host:Region)
RETURN properties(speech) AS speech, source.key AS source, CASE WHEN host.masked THEN null ELSE properties(given) END AS host
