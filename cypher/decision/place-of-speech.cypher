// The place that a speech was given in, once people named it.
MATCH (:Speech {id: $speech})-[:GIVEN_IN]->(place:Region)
RETURN place.id AS id
