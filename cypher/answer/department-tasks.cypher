// zh: 一个部门的任务：牵头、负责、配合
// en: The tasks of one department, by role
// $id: string – the department's id
// $role: string? – LEADS, OWNS or SUPPORTS
// $skip: integer – how many to leave out
// $limit: integer – how many to return
MATCH (:Department {id: $id})-[fact:LEADS|OWNS|SUPPORTS]->(task:Task)-[:SET_IN]->(speech:Speech)
WHERE $role IS NULL OR type(fact) = $role
WITH fact, task, speech ORDER BY type(fact), coalesce(speech.date, toString(speech.year), '') DESC, speech.id, fact.ordinal
WITH collect({fact: fact, task: task, speech: speech}) AS found
CALL (found) {
  UNWIND found[$skip..$skip + $limit] AS each
  WITH each.fact AS fact, each.task AS task, each.speech AS speech
  RETURN collect({role: type(fact), id: fact.factId, task: task.id, text: task.text, obligation: task.obligation, deadline: task.deadline,
    areas: COLLECT { MATCH (task)-[concerns:CONCERNS]->(area) RETURN area.name ORDER BY concerns.ordinal },
    said: {speech: speech {.id, name: speech.title}, year: speech.year, confidence: fact.confidence, rule: fact.rule,
      evidence: COLLECT {
        UNWIND range(0, size(fact.starts) - 1) AS i
        RETURN {start: fact.starts[i], end: fact.ends[i], text: substring(speech.text, fact.starts[i], fact.ends[i] - fact.starts[i]),
          sentence: head(COLLECT { MATCH (sentence:Sentence) WHERE sentence.id IN fact.evidence AND sentence.start <= fact.starts[i] < sentence.end RETURN sentence.text })}
      }}}) AS items
}
RETURN items, size(found) AS total
