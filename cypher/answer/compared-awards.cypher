// zh: 各地区与奖项的关系，按级别和年份
// en: How some regions and their winners stand to awards, by level and year
// $ids: strings – ids of regions; a statement is a region's when it is its subject, or when it speaks of no region and was made there
UNWIND $ids AS id
MATCH (place:Region)-[:SUCCEEDED_BY]->*(:Region {id: id})
CALL (place) {
  MATCH (place)-[fact:WON|APPLIED_FOR|ASPIRES_TO|LACKS|ESTABLISHED]->(award:Award) RETURN place AS subject, fact, award
  UNION
  MATCH (place)<-[:OF]-(subject:Department)-[fact:WON|APPLIED_FOR|ASPIRES_TO|LACKS|ESTABLISHED]->(award:Award) RETURN subject, fact, award
  UNION
  MATCH (place)<-[:GIVEN_IN]-(speech:Speech)
  CALL (speech) {
    // Type by type, since each has an index of its own.
    MATCH (subject)-[fact:WON {speech: speech.id}]->(award:Award) RETURN subject, fact, award
    UNION ALL
    MATCH (subject)-[fact:APPLIED_FOR {speech: speech.id}]->(award:Award) RETURN subject, fact, award
    UNION ALL
    MATCH (subject)-[fact:ASPIRES_TO {speech: speech.id}]->(award:Award) RETURN subject, fact, award
    UNION ALL
    MATCH (subject)-[fact:LACKS {speech: speech.id}]->(award:Award) RETURN subject, fact, award
    UNION ALL
    MATCH (subject)-[fact:ESTABLISHED {speech: speech.id}]->(award:Award) RETURN subject, fact, award
  }
  WITH subject, fact, award
  WHERE NOT subject:Region AND NOT subject:Department
  RETURN subject, fact, award
}
MATCH (speech:Speech {id: fact.speech})
WITH award.level AS level, coalesce(fact.year, speech.year) AS year, id, subject, fact, award, speech
ORDER BY award.name, speech.id, fact.ordinal
WITH level, year, id,
  count(CASE type(fact) WHEN 'WON' THEN 1 END) AS won,
  count(CASE type(fact) WHEN 'APPLIED_FOR' THEN 1 END) AS appliedFor,
  count(CASE type(fact) WHEN 'ASPIRES_TO' THEN 1 END) AS aspiresTo,
  count(CASE type(fact) WHEN 'LACKS' THEN 1 END) AS lacks,
  count(CASE type(fact) WHEN 'ESTABLISHED' THEN 1 END) AS established,
  collect({id: fact.factId, standing: type(fact), count: fact.count, year: fact.year, subjectType: fact.subjectType,
      subject: CASE WHEN subject.name IS NULL THEN null ELSE subject {.id, .name} END,
      award: award {.id, .name},
      said: {speech: speech {.id, name: speech.title}, year: speech.year, confidence: fact.confidence, rule: fact.rule,
        evidence: COLLECT {
          UNWIND range(0, size(fact.starts) - 1) AS i
          RETURN {start: fact.starts[i], end: fact.ends[i], text: substring(speech.text, fact.starts[i], fact.ends[i] - fact.starts[i]),
            sentence: head(COLLECT { MATCH (sentence:Sentence) WHERE sentence.id IN fact.evidence AND sentence.start <= fact.starts[i] < sentence.end RETURN sentence.text })}
        }}}) AS standings
ORDER BY id
WITH level, year, collect({city: id, won: won, appliedFor: appliedFor, aspiresTo: aspiresTo, lacks: lacks, established: established, standings: standings}) AS cities
ORDER BY CASE level WHEN 'national' THEN 0 WHEN 'province' THEN 1 WHEN 'city' THEN 2 WHEN 'county' THEN 3 ELSE 4 END, year DESC
RETURN collect({level: level, year: year, cities: cities}) AS items
