// zh: 一个部门：职能沿革、指标、提及之处
// en: One department: what became of its function, its figures, and where it is named
// $id: string – the department's id
MATCH (department:Department {id: $id})
RETURN
  department.id AS id, department.name AS name, department.kind AS kind, department.function AS function,
  coalesce(department.generic, false) AS generic,
  head(COLLECT { MATCH (department)-[:OF]->(region:Region) RETURN region {.id, .name} }) AS region,
  COUNT { (department)-[:LEADS]->(:Task) } AS leads,
  COUNT { (department)-[:OWNS]->(:Task) } AS owns,
  COUNT { (department)-[:SUPPORTS]->(:Task) } AS supports,
  COLLECT {
    MATCH (department)-[:HAS_FUNCTION]->(:DepartmentFunction)-[succession:SUCCEEDED_BY]->(later:DepartmentFunction)
    RETURN {name: later.name, year: succession.year} ORDER BY succession.year, later.name
  } AS succeededBy,
  COLLECT {
    MATCH (department)-[:HAS_FUNCTION]->(:DepartmentFunction)<-[succession:SUCCEEDED_BY]-(earlier:DepartmentFunction)
    RETURN {name: earlier.name, year: succession.year} ORDER BY succession.year, earlier.name
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
  } AS mentions
