// zh: 一项政策：谁制定，哪些讲话引用，哪些任务由此而来
// en: One policy: who issued it, which speeches cite it, and which tasks are set in the same sentence
// $id: string – the policy's id
MATCH (policy:Policy {id: $id})
RETURN
  COLLECT {
    MATCH (policy)<-[fact:ISSUED]-(issuer)
    MATCH (speech:Speech {id: fact.speech})
    RETURN {policy: policy {.id, .name}, issuer: issuer {.id, .name},
      said: {speech: speech {.id, name: speech.title}, year: speech.year, confidence: fact.confidence, rule: fact.rule,
        evidence: COLLECT {
          UNWIND range(0, size(fact.starts) - 1) AS i
          RETURN {start: fact.starts[i], end: fact.ends[i], text: substring(speech.text, fact.starts[i], fact.ends[i] - fact.starts[i]),
            sentence: head(COLLECT { MATCH (sentence:Sentence) WHERE sentence.id IN fact.evidence AND sentence.start <= fact.starts[i] < sentence.end RETURN sentence.text })}
        }}}
    ORDER BY issuer.name, speech.id
  } AS issuers,
  COLLECT {
    MATCH (policy)<-[citation:CITES]-(speech:Speech)<-[:SET_IN]-(task:Task)
    WHERE any(sentence IN task.evidence WHERE sentence IN citation.evidence)
    RETURN task {.id, name: task.text} ORDER BY speech.id, task.id
  } AS tasks,
  COLLECT {
    MATCH (speech:Speech)-[fact:CITES]->(policy)
    RETURN {speech: speech {.id, name: speech.title}, year: speech.year, confidence: fact.confidence, rule: fact.rule,
      evidence: COLLECT {
        UNWIND range(0, size(fact.starts) - 1) AS i
        RETURN {start: fact.starts[i], end: fact.ends[i], text: substring(speech.text, fact.starts[i], fact.ends[i] - fact.starts[i]),
          sentence: head(COLLECT { MATCH (sentence:Sentence) WHERE sentence.id IN fact.evidence AND sentence.start <= fact.starts[i] < sentence.end RETURN sentence.text })}
      }}
    ORDER BY speech.year DESC, speech.id
  } AS citations
