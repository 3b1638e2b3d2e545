// zh: 各地区制定或引用的政策
// en: The policies that some regions issued or cite; those that most of them share first
// $ids: strings – ids of regions
UNWIND $ids AS id
MATCH (place:Region)-[:SUCCEEDED_BY]->*(:Region {id: id})
CALL (place) {
  MATCH (place)-[fact:ISSUED]->(policy:Policy) RETURN fact, policy
  UNION
  MATCH (place)<-[:OF]-(:Department)-[fact:ISSUED]->(policy:Policy) RETURN fact, policy
  UNION
  MATCH (place)<-[:GIVEN_IN]-(:Speech)-[fact:CITES]->(policy:Policy) RETURN fact, policy
}
OPTIONAL MATCH (issuedIn:Speech {id: fact.speech})
WITH id, fact, policy, coalesce(issuedIn, startNode(fact)) AS speech
ORDER BY speech.id, fact.ordinal
WITH policy, id, collect(type(fact)) AS ways, collect({
      said: {speech: speech {.id, name: speech.title}, year: speech.year, confidence: fact.confidence, rule: fact.rule,
        evidence: COLLECT {
          UNWIND range(0, size(fact.starts) - 1) AS i
          RETURN {start: fact.starts[i], end: fact.ends[i], text: substring(speech.text, fact.starts[i], fact.ends[i] - fact.starts[i]),
            sentence: head(COLLECT { MATCH (sentence:Sentence) WHERE sentence.id IN fact.evidence AND sentence.start <= fact.starts[i] < sentence.end RETURN sentence.text })}
        }}}.said) AS said
ORDER BY id
WITH policy, collect({city: id, issued: 'ISSUED' IN ways, cited: 'CITES' IN ways, said: said}) AS cities
ORDER BY size(cities) DESC, policy.name, policy.id
RETURN collect({policy: policy {.id, .name}, kind: policy.kind, cities: cities}) AS items
