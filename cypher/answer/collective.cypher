// zh: 一个集体行动者的任务
// en: One collective: its tasks, by role
// $id: string – the collective's id
MATCH (collective:Collective {id: $id})
RETURN collective.id AS id, collective.name AS name,
  COLLECT {
    MATCH (collective)-[fact:LEADS|OWNS|SUPPORTS]->(task:Task)-[:SET_IN]->(speech:Speech)
    RETURN {role: type(fact), id: fact.factId, task: task.id, text: task.text, obligation: task.obligation, deadline: task.deadline,
      areas: COLLECT { MATCH (task)-[concerns:CONCERNS]->(area) RETURN area.name ORDER BY concerns.ordinal },
      said: {speech: speech {.id, name: speech.title}, year: speech.year, confidence: fact.confidence, rule: fact.rule,
        evidence: COLLECT {
          UNWIND range(0, size(fact.starts) - 1) AS i
          RETURN {start: fact.starts[i], end: fact.ends[i], text: substring(speech.text, fact.starts[i], fact.ends[i] - fact.starts[i]),
            sentence: head(COLLECT { MATCH (sentence:Sentence) WHERE sentence.id IN fact.evidence AND sentence.start <= fact.starts[i] < sentence.end RETURN sentence.text })}
        }}}
    ORDER BY speech.year DESC, speech.id, fact.ordinal
  } AS tasks
