// Where the host is masked nobody knows which city it is.
MATCH (task:Task)-[:SET_IN]->(:Speech)-[:GIVEN_IN]->(host:Region)
WHERE NOT host.masked
RETURN task.id AS id, task.text AS text, host.id AS city
