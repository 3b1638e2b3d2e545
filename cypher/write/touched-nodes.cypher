// The nodes that may lose their last evidence when the speech is taken back.
MATCH (speech:Speech {id: $speech})
CALL (speech) {
  MATCH (speech)-[:MENTIONS|CITES|GIVEN_IN]->(node) RETURN node
  UNION
  MATCH (speech)<-[:SET_IN]-(:Task)<-[:LEADS|OWNS|SUPPORTS]-(node) RETURN node
  UNION
  MATCH (speech)<-[:SET_IN]-(:Task)-[:CONCERNS]->(node) RETURN node
  UNION
  MATCH (:Indicator {speech: $speech})-[:OF]->(node) RETURN node
  UNION
  MATCH (:Indicator {speech: $speech})<-[:REPORTS]-(node) RETURN node
  UNION
  MATCH (:Problem {speech: $speech})<-[:FACES]-(node) RETURN node
  UNION
  MATCH (subject)-[:WON {speech: $speech}]->(award) UNWIND [subject, award] AS node RETURN node
  UNION
  MATCH (subject)-[:APPLIED_FOR {speech: $speech}]->(award) UNWIND [subject, award] AS node RETURN node
  UNION
  MATCH (subject)-[:ASPIRES_TO {speech: $speech}]->(award) UNWIND [subject, award] AS node RETURN node
  UNION
  MATCH (subject)-[:LACKS {speech: $speech}]->(award) UNWIND [subject, award] AS node RETURN node
  UNION
  MATCH (subject)-[:ESTABLISHED {speech: $speech}]->(award) UNWIND [subject, award] AS node RETURN node
  UNION
  MATCH (node)-[:ISSUED {speech: $speech}]->() RETURN node
}
WITH DISTINCT node
CALL (node) {
  RETURN node.id AS id
  UNION
  MATCH (node)-[:HAS_FUNCTION]->(:DepartmentFunction)-[:SUCCEEDED_BY]->*(function) RETURN function.id AS id
  UNION
  MATCH (node)-[:OF]->(:Region)-[:WITHIN|SUCCEEDED_BY]->*(region) RETURN region.id AS id
  UNION
  MATCH (node)-[:WITHIN|SUCCEEDED_BY]->*(region) RETURN region.id AS id
}
RETURN DISTINCT id
