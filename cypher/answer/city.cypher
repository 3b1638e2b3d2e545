// zh: 一个地区：部门、奖项、政策、指标、问题
// en: One region: its departments, awards, policies, figures and problems
// $id: string – the region's id
MATCH (region:Region {id: $id})
RETURN
  COLLECT {
    MATCH (region)<-[:OF]-(department:Department)
    RETURN department {.id, .name, .function, .kind,
      generic: coalesce(department.generic, false),
      region: region {.id, .name},
      leads: COUNT { (department)-[:LEADS]->(:Task) },
      owns: COUNT { (department)-[:OWNS]->(:Task) },
      supports: COUNT { (department)-[:SUPPORTS]->(:Task) }}
    ORDER BY department.name, department.id
  } AS departments,
  COLLECT {
    MATCH (region)-[fact:WON|APPLIED_FOR|ASPIRES_TO|LACKS|ESTABLISHED]->(award:Award)
    MATCH (speech:Speech {id: fact.speech})
    RETURN {id: fact.factId, standing: type(fact), count: fact.count, year: fact.year, subjectType: fact.subjectType,
      subject: CASE WHEN region.name IS NULL THEN null ELSE region {.id, .name} END,
      award: award {.id, .name},
      said: {speech: speech {.id, name: speech.title}, year: speech.year, confidence: fact.confidence, rule: fact.rule,
        evidence: COLLECT {
          UNWIND range(0, size(fact.starts) - 1) AS i
          RETURN {start: fact.starts[i], end: fact.ends[i], text: substring(speech.text, fact.starts[i], fact.ends[i] - fact.starts[i]),
            sentence: head(COLLECT { MATCH (sentence:Sentence) WHERE sentence.id IN fact.evidence AND sentence.start <= fact.starts[i] < sentence.end RETURN sentence.text })}
        }}}
    ORDER BY speech.year DESC, speech.id, fact.ordinal
  } AS awards,
  COLLECT {
    MATCH (region)-[fact:ISSUED]->(policy:Policy)
    MATCH (speech:Speech {id: fact.speech})
    RETURN {policy: policy {.id, .name}, issuer: region {.id, .name},
      said: {speech: speech {.id, name: speech.title}, year: speech.year, confidence: fact.confidence, rule: fact.rule,
        evidence: COLLECT {
          UNWIND range(0, size(fact.starts) - 1) AS i
          RETURN {start: fact.starts[i], end: fact.ends[i], text: substring(speech.text, fact.starts[i], fact.ends[i] - fact.starts[i]),
            sentence: head(COLLECT { MATCH (sentence:Sentence) WHERE sentence.id IN fact.evidence AND sentence.start <= fact.starts[i] < sentence.end RETURN sentence.text })}
        }}}
    ORDER BY policy.name, speech.id
  } AS policies,
  COLLECT {
    MATCH (region)-[:REPORTS]->(fact:Indicator)-[:OF]->(metric:Metric)
    MATCH (speech:Speech {id: fact.speech})
    RETURN {id: fact.id, metric: metric.name, value: fact.exactValue, upperBound: fact.exactUpperBound, unit: fact.unit, kind: fact.kind, year: fact.year,
      said: {speech: speech {.id, name: speech.title}, year: speech.year, confidence: fact.confidence, rule: fact.rule,
        evidence: COLLECT {
          UNWIND range(0, size(fact.starts) - 1) AS i
          RETURN {start: fact.starts[i], end: fact.ends[i], text: substring(speech.text, fact.starts[i], fact.ends[i] - fact.starts[i]),
            sentence: head(COLLECT { MATCH (sentence:Sentence) WHERE sentence.id IN fact.evidence AND sentence.start <= fact.starts[i] < sentence.end RETURN sentence.text })}
        }}}
    ORDER BY metric.name, fact.year, speech.id, fact.ordinal
  } AS indicators,
  COLLECT {
    MATCH (region)-[:FACES]->(fact:Problem)
    MATCH (speech:Speech {id: fact.speech})
    RETURN {id: fact.id, text: fact.text,
      said: {speech: speech {.id, name: speech.title}, year: speech.year, confidence: fact.confidence, rule: fact.rule,
        evidence: COLLECT {
          UNWIND range(0, size(fact.starts) - 1) AS i
          RETURN {start: fact.starts[i], end: fact.ends[i], text: substring(speech.text, fact.starts[i], fact.ends[i] - fact.starts[i]),
            sentence: head(COLLECT { MATCH (sentence:Sentence) WHERE sentence.id IN fact.evidence AND sentence.start <= fact.starts[i] < sentence.end RETURN sentence.text })}
        }}}
    ORDER BY speech.year DESC, speech.id, fact.ordinal
  } AS problems
