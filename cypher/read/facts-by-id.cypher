// Facts by their ids, with the words that state them. A host (GIVEN_IN) shares the id of the region's mention, an indicator and a problem
// that of the relationship which leads to it.
UNWIND $ids AS id
CALL (id) {
  MATCH (subject)-[fact:LEADS {factId: id}]->(object) USING INDEX SEEK fact:LEADS(factId)
  RETURN 'responsibility' AS kind, type(fact) AS type, subject, fact, object
  UNION ALL
  MATCH (subject)-[fact:OWNS {factId: id}]->(object) USING INDEX SEEK fact:OWNS(factId)
  RETURN 'responsibility' AS kind, type(fact) AS type, subject, fact, object
  UNION ALL
  MATCH (subject)-[fact:SUPPORTS {factId: id}]->(object) USING INDEX SEEK fact:SUPPORTS(factId)
  RETURN 'responsibility' AS kind, type(fact) AS type, subject, fact, object
  UNION ALL
  MATCH (subject)-[fact:WON {factId: id}]->(object) USING INDEX SEEK fact:WON(factId)
  RETURN 'awardFact' AS kind, type(fact) AS type, subject, fact, object
  UNION ALL
  MATCH (subject)-[fact:APPLIED_FOR {factId: id}]->(object) USING INDEX SEEK fact:APPLIED_FOR(factId)
  RETURN 'awardFact' AS kind, type(fact) AS type, subject, fact, object
  UNION ALL
  MATCH (subject)-[fact:ASPIRES_TO {factId: id}]->(object) USING INDEX SEEK fact:ASPIRES_TO(factId)
  RETURN 'awardFact' AS kind, type(fact) AS type, subject, fact, object
  UNION ALL
  MATCH (subject)-[fact:LACKS {factId: id}]->(object) USING INDEX SEEK fact:LACKS(factId)
  RETURN 'awardFact' AS kind, type(fact) AS type, subject, fact, object
  UNION ALL
  MATCH (subject)-[fact:ESTABLISHED {factId: id}]->(object) USING INDEX SEEK fact:ESTABLISHED(factId)
  RETURN 'awardFact' AS kind, type(fact) AS type, subject, fact, object
  UNION ALL
  MATCH (subject)-[fact:ISSUED {factId: id}]->(object) USING INDEX SEEK fact:ISSUED(factId)
  RETURN 'issue' AS kind, type(fact) AS type, subject, fact, object
  UNION ALL
  MATCH (subject)-[fact:MENTIONS {factId: id}]->(object) USING INDEX SEEK fact:MENTIONS(factId)
  RETURN 'mention' AS kind, type(fact) AS type, subject, fact, object
  UNION ALL
  MATCH (subject)-[fact:CITES {factId: id}]->(object) USING INDEX SEEK fact:CITES(factId)
  RETURN 'citation' AS kind, type(fact) AS type, subject, fact, object
  UNION ALL
  MATCH (subject)-[fact:REPORTS {factId: id}]->(object) USING INDEX SEEK fact:REPORTS(factId)
  RETURN 'indicator' AS kind, type(fact) AS type, subject, fact, object
  UNION ALL
  MATCH (subject)-[fact:FACES {factId: id}]->(object) USING INDEX SEEK fact:FACES(factId)
  RETURN 'problem' AS kind, type(fact) AS type, subject, fact, object
  UNION ALL
  MATCH (fact:Task {id: id}) RETURN 'task' AS kind, 'Task' AS type, null AS subject, fact, fact AS object
}
MATCH (speech:Speech {id: fact.speech})
WITH id, kind, type, subject, fact, object, speech, head([label IN labels(subject) WHERE label IN $labels]) AS subjectLabel,
  head([label IN labels(object) WHERE label IN $labels]) AS objectLabel,
  CASE WHEN object:Task OR object:Indicator OR object:Problem THEN properties(object) ELSE {} END AS told
RETURN {
  id: id, kind: kind, type: type,
  subject: CASE WHEN subject IS NULL THEN null ELSE {id: subject.id, name: coalesce(subject.name, subject.title),
    kind: toLower(left(subjectLabel, 1)) + substring(subjectLabel, 1)} END,
  object: {id: object.id, name: coalesce(object.name, object.text), kind: toLower(left(objectLabel, 1)) + substring(objectLabel, 1)},
  properties: properties(fact), status: fact.status, confidence: fact.confidence, rule: fact.rule,
  speech: speech {.id, name: speech.title}, year: speech.year,
  evidence: COLLECT {
    UNWIND range(0, size(fact.starts) - 1) AS i
    RETURN {start: fact.starts[i], end: fact.ends[i], text: substring(speech.text, fact.starts[i], fact.ends[i] - fact.starts[i]),
      sentence: head(COLLECT {
        MATCH (sentence:Sentence) WHERE sentence.id IN fact.evidence AND sentence.start <= fact.starts[i] < sentence.end
        RETURN sentence {.id, .start, .end, .text}
      })}
  }
} AS fact, told
