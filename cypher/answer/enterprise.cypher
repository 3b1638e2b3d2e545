// zh: 一家企业：奖项、任务、指标、提及之处
// en: One enterprise: its awards, tasks and figures, and where it is named, under its full name and the short ones that mean it alone
// $id: string – the enterprise's id
MATCH (known:Enterprise {id: $id})
WITH [known] + COLLECT { MATCH (known)<-[:SHORT_FOR {resolution: 'resolved'}]-(abridged) RETURN abridged ORDER BY abridged.name } AS forms
RETURN
  COLLECT {
    UNWIND forms AS enterprise
    MATCH (enterprise)-[fact:WON|APPLIED_FOR|ASPIRES_TO|LACKS]->(award:Award)
    MATCH (speech:Speech {id: fact.speech})
    RETURN {id: fact.factId, standing: type(fact), count: fact.count, year: fact.year, subjectType: fact.subjectType,
      subject: CASE WHEN enterprise.name IS NULL THEN null ELSE enterprise {.id, .name} END,
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
    UNWIND forms AS enterprise
    MATCH (enterprise)-[fact:LEADS|OWNS|SUPPORTS]->(task:Task)-[:SET_IN]->(speech:Speech)
    RETURN {role: type(fact), id: fact.factId, task: task.id, text: task.text, obligation: task.obligation, deadline: task.deadline,
      areas: COLLECT { MATCH (task)-[concerns:CONCERNS]->(area) RETURN area.name ORDER BY concerns.ordinal },
      said: {speech: speech {.id, name: speech.title}, year: speech.year, confidence: fact.confidence, rule: fact.rule,
        evidence: COLLECT {
          UNWIND range(0, size(fact.starts) - 1) AS i
          RETURN {start: fact.starts[i], end: fact.ends[i], text: substring(speech.text, fact.starts[i], fact.ends[i] - fact.starts[i]),
            sentence: head(COLLECT { MATCH (sentence:Sentence) WHERE sentence.id IN fact.evidence AND sentence.start <= fact.starts[i] < sentence.end RETURN sentence.text })}
        }}}
    ORDER BY speech.year DESC, speech.id, fact.ordinal
  } AS tasks,
  COLLECT {
    UNWIND forms AS enterprise
    MATCH (enterprise)-[:REPORTS]->(fact:Indicator)-[:OF]->(metric:Metric)
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
    UNWIND forms AS enterprise
    MATCH (speech:Speech)-[fact:MENTIONS]->(enterprise)
    RETURN {speech: speech {.id, name: speech.title}, year: speech.year, confidence: fact.confidence, rule: fact.rule,
      evidence: COLLECT {
        UNWIND range(0, size(fact.starts) - 1) AS i
        RETURN {start: fact.starts[i], end: fact.ends[i], text: substring(speech.text, fact.starts[i], fact.ends[i] - fact.starts[i]),
          sentence: head(COLLECT { MATCH (sentence:Sentence) WHERE sentence.id IN fact.evidence AND sentence.start <= fact.starts[i] < sentence.end RETURN sentence.text })}
      }}
    ORDER BY speech.year DESC, speech.id
  } AS mentions
