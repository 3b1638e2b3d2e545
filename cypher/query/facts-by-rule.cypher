// zh: 每条规则抽取了多少事实
// en: How many facts each rule found
// zh about: 置信度取平均值。
// en about: With the mean confidence.
// for: developer
// > rule: string – 规则 · rule
// > kind: string – 事实类别 · kind of fact
// > facts: integer – 事实数 · facts
// > confidence: number – 平均置信度 · mean confidence
CALL () {
  MATCH (:Task)<-[fact:LEADS|OWNS|SUPPORTS]-() RETURN fact.rule AS rule, 'responsibility' AS kind, fact.confidence AS confidence
  UNION ALL
  MATCH (:Award)<-[fact:WON|APPLIED_FOR|ASPIRES_TO|LACKS|ESTABLISHED]-() RETURN fact.rule AS rule, 'award' AS kind, fact.confidence AS confidence
  UNION ALL
  MATCH (fact:Indicator) RETURN fact.rule AS rule, 'indicator' AS kind, fact.confidence AS confidence
  UNION ALL
  MATCH (fact:Problem) RETURN fact.rule AS rule, 'problem' AS kind, fact.confidence AS confidence
}
RETURN rule, kind, count(*) AS facts, round(avg(confidence), 2) AS confidence
ORDER BY facts DESC, rule, kind
