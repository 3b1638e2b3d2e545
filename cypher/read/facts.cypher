CALL () {
  MATCH (:Speech {id: $speech})<-[:SET_IN]-(task:Task)<-[role:LEADS|OWNS|SUPPORTS]-()
  RETURN 'responsibility' AS kind, type(role) AS type, properties(role) AS fact, properties(task) AS about,
         COLLECT { MATCH (task)-[concerns:CONCERNS]->(area) RETURN area.name ORDER BY concerns.ordinal } AS areas
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
  RETURN 'awardFact' AS kind, type(standing) AS type, properties(standing) AS fact, properties(award) AS about, [] AS areas
  UNION ALL
  MATCH (indicator:Indicator {speech: $speech})-[:OF]->(metric:Metric)
  RETURN 'indicator' AS kind, metric.name AS type, properties(indicator) AS fact, properties(metric) AS about, [] AS areas
  UNION ALL
  MATCH (problem:Problem {speech: $speech})
  RETURN 'problem' AS kind, '' AS type, properties(problem) AS fact, {} AS about, [] AS areas
}
RETURN kind, type, fact, about, areas
ORDER BY fact.ordinal
