// zh: 一个部门：职能沿革、指标、奖项、政策、提及之处
// en: One department: what became of its function, its figures, awards and policies, and where it is named
// $id: string – the department's id
MATCH (department:Department {id: $id})
RETURN
  COUNT { (department)-[:LEADS]->(:Task) } AS leads,
  COUNT { (department)-[:OWNS]->(:Task) } AS owns,
  COUNT { (department)-[:SUPPORTS]->(:Task) } AS supports,
  COLLECT {
    MATCH (department)-[:HAS_FUNCTION]->(:DepartmentFunction)-[became:SUCCEEDED_BY]->(later:DepartmentFunction)
    WITH later.name AS name, became.year AS year ORDER BY year, name
    RETURN {name: name, year: year}
  } AS succeededBy,
  COLLECT {
    MATCH (department)-[:HAS_FUNCTION]->(:DepartmentFunction)<-[came:SUCCEEDED_BY]-(earlier:DepartmentFunction)
    WITH earlier.name AS name, came.year AS year ORDER BY year, name
    RETURN {name: name, year: year}
  } AS succeeds,
  COLLECT {
    MATCH (department)-[:REPORTS]->(fact:Indicator)-[:OF]->(metric:Metric)
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
    MATCH (speech:Speech)-[fact:MENTIONS]->(department)
    RETURN {speech: speech {.id, name: speech.title}, year: speech.year, confidence: fact.confidence, rule: fact.rule,
      evidence: COLLECT {
        UNWIND range(0, size(fact.starts) - 1) AS i
        RETURN {start: fact.starts[i], end: fact.ends[i], text: substring(speech.text, fact.starts[i], fact.ends[i] - fact.starts[i]),
          sentence: head(COLLECT { MATCH (sentence:Sentence) WHERE sentence.id IN fact.evidence AND sentence.start <= fact.starts[i] < sentence.end RETURN sentence.text })}
      }}
    ORDER BY speech.year DESC, speech.id
  } AS mentions,
  COLLECT {
    MATCH (department)-[fact:WON|APPLIED_FOR|ASPIRES_TO|LACKS|ESTABLISHED]->(award:Award)
    MATCH (speech:Speech {id: fact.speech})
    RETURN {id: fact.factId, standing: type(fact), count: fact.count, year: fact.year, subjectType: fact.subjectType,
      subject: department {.id, .name},
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
    MATCH (department)-[fact:ISSUED]->(policy:Policy)
    MATCH (speech:Speech {id: fact.speech})
    RETURN {policy: policy {.id, .name}, issuer: department {.id, .name},
      said: {speech: speech {.id, name: speech.title}, year: speech.year, confidence: fact.confidence, rule: fact.rule,
        evidence: COLLECT {
          UNWIND range(0, size(fact.starts) - 1) AS i
          RETURN {start: fact.starts[i], end: fact.ends[i], text: substring(speech.text, fact.starts[i], fact.ends[i] - fact.starts[i]),
            sentence: head(COLLECT { MATCH (sentence:Sentence) WHERE sentence.id IN fact.evidence AND sentence.start <= fact.starts[i] < sentence.end RETURN sentence.text })}
        }}}
    ORDER BY policy.name, speech.id
  } AS policies
