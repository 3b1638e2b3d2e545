// zh: 各地区的指标，按指标名称
// en: The figures of some regions, metric by metric; those that most regions tell first
// $ids: strings – ids of regions; a predecessor's figures count as theirs
UNWIND $ids AS id
MATCH (place:Region)-[:SUCCEEDED_BY]->*(:Region {id: id})
MATCH (place)-[:REPORTS]->(fact:Indicator)-[:OF]->(metric:Metric)
MATCH (speech:Speech {id: fact.speech})
WITH metric, fact.unit AS unit, id, coalesce(fact.year, speech.year) AS year, fact, speech
ORDER BY speech.year DESC, speech.id, fact.ordinal
WITH metric, unit, id, year, collect({id: fact.id, metric: metric.name, value: fact.exactValue, upperBound: fact.exactUpperBound,
  unit: fact.unit, kind: fact.kind, year: fact.year,
      said: {speech: speech {.id, name: speech.title}, year: speech.year, confidence: fact.confidence, rule: fact.rule,
        evidence: COLLECT {
          UNWIND range(0, size(fact.starts) - 1) AS i
          RETURN {start: fact.starts[i], end: fact.ends[i], text: substring(speech.text, fact.starts[i], fact.ends[i] - fact.starts[i]),
            sentence: head(COLLECT { MATCH (sentence:Sentence) WHERE sentence.id IN fact.evidence AND sentence.start <= fact.starts[i] < sentence.end RETURN sentence.text })}
        }}}) AS figures
ORDER BY year
WITH metric, unit, id, collect({year: year, figures: figures}) AS years ORDER BY id
WITH metric, unit, collect({city: id, years: years}) AS cities
ORDER BY size(cities) DESC, metric.name, unit
RETURN collect({metric: metric.name, unit: unit, cities: cities}) AS items
