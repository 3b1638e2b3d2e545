// zh: 一个地区：讲话、自身任务、下辖地区、沿革、提及之处
// en: One region: the speeches given there, its own tasks, the regions in it, what it was and became, and where it is named
// $id: string – the region's id
MATCH (region:Region {id: $id})
RETURN
  COLLECT {
    MATCH (region)<-[:GIVEN_IN]-(speech:Speech)
    RETURN speech {.id, .title, .year} ORDER BY coalesce(speech.date, toString(speech.year), '') DESC, speech.id
  } AS speeches,
  COLLECT {
    MATCH (region)-[fact:LEADS|OWNS|SUPPORTS]->(task:Task)-[:SET_IN]->(speech:Speech)
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
    MATCH (region)<-[:WITHIN]-(part:Region)
    RETURN part {.id, .name} ORDER BY part.name, part.id
  } AS contains,
  COLLECT {
    MATCH (region)<-[became:SUCCEEDED_BY]-(earlier:Region)
    RETURN earlier {.id, .name, year: became.year} ORDER BY became.year, earlier.id
  } AS succeeds,
  COLLECT {
    MATCH (region)-[became:SUCCEEDED_BY]->(later:Region)
    RETURN later {.id, .name, year: became.year} ORDER BY became.year, later.id
  } AS succeededBy,
  COLLECT {
    MATCH (speech:Speech)-[fact:MENTIONS]->(region)
    RETURN {said: {speech: speech {.id, name: speech.title}, year: speech.year, confidence: fact.confidence, rule: fact.rule,
        evidence: COLLECT {
          UNWIND range(0, size(fact.starts) - 1) AS i
          RETURN {start: fact.starts[i], end: fact.ends[i], text: substring(speech.text, fact.starts[i], fact.ends[i] - fact.starts[i]),
            sentence: head(COLLECT { MATCH (sentence:Sentence) WHERE sentence.id IN fact.evidence AND sentence.start <= fact.starts[i] < sentence.end RETURN sentence.text })}
        }}}.said
    ORDER BY speech.year DESC, speech.id
  } AS mentions
