// Where the host is masked nobody knows which city it is.
MATCH (company:Enterprise)<-[:MENTIONS]-(:Speech)-[:GIVEN_IN]->(host:Region)
WHERE NOT host.masked
RETURN company.id AS id, company.name AS name, company.local AS local, collect(DISTINCT host.id) AS cities
