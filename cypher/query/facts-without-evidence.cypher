// zh: 没有原句的事实
// en: Facts that no sentence states
// zh about: 应当为空：图中没有任何事实不出自某个句子。
// en about: Should be empty: nothing is in the graph that no sentence says.
// for: developer
// > kind: string – 事实类别 · kind of fact
// > factId: string – 事实编号 · the fact's id
// > speech: string – 讲话编号 · the speech's id
CALL () {
  MATCH (:Task)<-[fact:LEADS|OWNS|SUPPORTS]-() RETURN 'responsibility' AS kind, fact
  UNION ALL
  MATCH (:Award)<-[fact:WON|APPLIED_FOR|ASPIRES_TO|LACKS|ESTABLISHED]-() RETURN 'award' AS kind, fact
  UNION ALL
  MATCH (fact:Indicator) RETURN 'indicator' AS kind, fact
  UNION ALL
  MATCH (fact:Problem) RETURN 'problem' AS kind, fact
}
WITH kind, fact
WHERE NOT EXISTS { MATCH (sentence:Sentence) WHERE sentence.id IN fact.evidence }
RETURN kind, fact.factId AS factId, fact.speech AS speech
ORDER BY kind, factId
