// zh: 一项任务：谁做，依据哪项政策，用哪个指标衡量，其他城市有无相似任务
// en: One task: who has it, which policies its sentence cites, which figures measure it, and which tasks of other cities are like it
// $id: string – the task's id
MATCH (task:Task {id: $id})-[:SET_IN]->(speech:Speech)
RETURN task.id AS id, task.text AS text, task.obligation AS obligation, task.deadline AS deadline,
  speech {.id, name: speech.title} AS speech, speech.year AS year,
  COLLECT { MATCH (task)-[concerns:CONCERNS]->(area) RETURN area.name ORDER BY concerns.ordinal } AS areas,
  COLLECT {
    MATCH (task)<-[role:LEADS|OWNS|SUPPORTS]-(actor)
    RETURN {id: actor.id, name: actor.name, type: role.actorType, region: role.region, role: type(role), confidence: role.confidence, rule: role.rule}
    ORDER BY role.ordinal
  } AS actors,
  COLLECT {
    UNWIND range(0, size(task.starts) - 1) AS i
    RETURN {start: task.starts[i], end: task.ends[i], text: substring(speech.text, task.starts[i], task.ends[i] - task.starts[i]),
      sentence: head(COLLECT { MATCH (sentence:Sentence) WHERE sentence.id IN task.evidence AND sentence.start <= task.starts[i] < sentence.end RETURN sentence.text })}
  } AS evidence,
  COLLECT {
    MATCH (speech)-[citation:CITES]->(policy:Policy)
    WHERE any(sentence IN task.evidence WHERE sentence IN citation.evidence) OR EXISTS { (task)-[:IMPLEMENTS]->(policy) }
    RETURN DISTINCT policy {.id, .name} AS policy ORDER BY policy.name
  } AS policies,
  COLLECT {
    MATCH (task)-[:MEASURED_BY]->(fact:Indicator)-[:OF]->(metric:Metric)
    RETURN {id: fact.id, metric: metric.name, value: fact.exactValue, upperBound: fact.exactUpperBound, unit: fact.unit, kind: fact.kind, year: fact.year,
      said: {speech: speech {.id, name: speech.title}, year: speech.year, confidence: fact.confidence, rule: fact.rule,
        evidence: COLLECT {
          UNWIND range(0, size(fact.starts) - 1) AS i
          RETURN {start: fact.starts[i], end: fact.ends[i], text: substring(speech.text, fact.starts[i], fact.ends[i] - fact.starts[i]),
            sentence: head(COLLECT { MATCH (sentence:Sentence) WHERE sentence.id IN fact.evidence AND sentence.start <= fact.starts[i] < sentence.end RETURN sentence.text })}
        }}}
    ORDER BY fact.ordinal
  } AS indicators,
  COLLECT {
    MATCH (task)-[alike:SAME_TASK_AS]-(other:Task)-[:SET_IN]->(where:Speech)
    OPTIONAL MATCH (where)-[:GIVEN_IN]->(city:Region)
    RETURN {similarity: alike.similarity, task: other {.id, name: other.text}, city: city {.id, .name}, speech: where {.id, name: where.title}, year: where.year}
    ORDER BY alike.similarity DESC, other.id
  } AS alike
