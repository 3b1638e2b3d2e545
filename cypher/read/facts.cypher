CALL () {
  MATCH (:Speech {id: $speech})<-[:SET_IN]-(task:Task)<-[role:LEADS|OWNS|SUPPORTS]-()
  RETURN 'responsibility' AS kind, type(role) AS type, properties(role) AS fact, properties(task) AS about,
         COLLECT { MATCH (task)-[concerns:CONCERNS]->(area) RETURN area.name ORDER BY concerns.ordinal } AS areas,
         COLLECT { MATCH (task)-[implements:IMPLEMENTS]->(policy) RETURN policy.name ORDER BY implements.ordinal } AS policies
  UNION ALL
  CALL () {
    MATCH ()-[standing:WON {speech: $speech}]->(award) RETURN standing, award
    UNION ALL
    MATCH ()-[standing:APPLIED_FOR {speech: $speech}]->(award) RETURN standing, award
    UNION ALL
    MATCH ()-[standing:ASPIRES_TO {speech: $speech}]->(award) RETURN standing, award
    UNION ALL
    MATCH ()-[standing:LACKS {speech: $speech}]->(award) RETURN standing, award
    UNION ALL
    MATCH ()-[standing:ESTABLISHED {speech: $speech}]->(award) RETURN standing, award
  }
  RETURN 'awardFact' AS kind, type(standing) AS type, properties(standing) AS fact, properties(award) AS about, [] AS areas, [] AS policies
  UNION ALL
  MATCH (indicator:Indicator {speech: $speech})-[:OF]->(metric:Metric)
  RETURN 'indicator' AS kind, metric.name AS type, properties(indicator) AS fact, properties(metric) AS about, [] AS areas, [] AS policies
  UNION ALL
  MATCH (problem:Problem {speech: $speech})
  RETURN 'problem' AS kind, '' AS type, properties(problem) AS fact, {} AS about, [] AS areas, [] AS policies
}
RETURN kind, type, fact, about, areas, policies
ORDER BY fact.ordinal
