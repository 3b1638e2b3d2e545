// zh: 最没有把握的任务
// en: The responsibilities that are least sure
// zh about: 先核对这些。
// en about: Those to check first.
// for: developer
// $below: number = 0.7 [0..1] – 置信度低于 · confidence below
// > confidence: number – 置信度 · confidence
// > rule: string – 规则 · rule
// > actor: string – 行动者 · actor
// > role: string – 角色 · role
// > task: string – 任务 · task
// > said: evidence – 原句 · the sentence
// try: below=0.95
// total: RETURN COUNT { ()-[fact:LEADS]->(:Task) WHERE fact.confidence < $below } + COUNT { ()-[fact:OWNS]->(:Task) WHERE fact.confidence < $below } + COUNT { ()-[fact:SUPPORTS]->(:Task) WHERE fact.confidence < $below } AS total
CALL () {
  // Each type has an index of its own.
  MATCH (actor)-[fact:LEADS]->(task:Task) WHERE fact.confidence < $below RETURN actor, fact, task
  UNION ALL
  MATCH (actor)-[fact:OWNS]->(task:Task) WHERE fact.confidence < $below RETURN actor, fact, task
  UNION ALL
  MATCH (actor)-[fact:SUPPORTS]->(task:Task) WHERE fact.confidence < $below RETURN actor, fact, task
}
WITH actor, fact, task
ORDER BY fact.confidence, fact.rule, task.text, actor.name, fact.speech, fact.ordinal
// a page's rows alone:
RETURN fact.confidence AS confidence, fact.rule AS rule, actor.name AS actor, type(fact) AS role, task.text AS task,
  head(COLLECT {
    MATCH (sentence:Sentence) WHERE sentence.id IN fact.evidence
    RETURN {speech: fact.speech, start: sentence.start, end: sentence.end, text: sentence.text} ORDER BY sentence.start
  }) AS said
