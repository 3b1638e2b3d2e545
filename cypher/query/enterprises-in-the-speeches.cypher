// zh: 被多篇讲话提到的企业
// en: Enterprises that several speeches name
// zh about: 提到次数越多，越可能是当地的质量标杆。
// en about: Those that are named often may be what a place takes for its models.
// for: researcher
// $speeches: integer = 2 [1..100] – 至少几篇讲话 · at least so many speeches
// > enterprise: string – 企业 · enterprise
// > speeches: integer – 讲话数 · speeches
// > cities: strings – 讲话地区 · regions of the speeches
// > id: string – 企业编号 · the enterprise's id
MATCH (enterprise:Enterprise)<-[:MENTIONS]-(speech:Speech)
WITH enterprise, collect(DISTINCT speech) AS named
WHERE size(named) >= $speeches
RETURN enterprise.name AS enterprise, size(named) AS speeches,
  COLLECT { UNWIND named AS speech MATCH (speech)-[:GIVEN_IN]->(city:Region) WHERE NOT city.masked RETURN DISTINCT city.name ORDER BY city.name } AS cities,
  enterprise.id AS id
ORDER BY speeches DESC, enterprise, id
