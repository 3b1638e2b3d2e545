// zh: 多个城市都引用的政策
// en: Policies that several cities cite
// zh about: 上级政策在各地讲话中的传导。
// en about: How policies from above reach the speeches of cities.
// for: researcher
// $cities: integer = 2 [1..50] – 至少几个城市 · at least so many cities
// > policy: string – 政策 · policy
// > kind: string – 文件或行动 · document or initiative
// > number: string – 文号 · document number
// > cities: strings – 城市 · cities
// > years: string – 年份范围 · years
MATCH (policy:Policy)<-[:CITES]-(speech:Speech)-[:GIVEN_IN]->(city:Region)
WHERE NOT city.masked
WITH policy, collect(DISTINCT city.name) AS names, min(speech.year) AS first, max(speech.year) AS last
WHERE size(names) >= $cities
RETURN policy.name AS policy, policy.kind AS kind, policy.number AS number, COLLECT { UNWIND names AS name RETURN name ORDER BY name } AS cities,
  toString(first) + '–' + toString(last) AS years
ORDER BY size(names) DESC, policy, kind, number, years
