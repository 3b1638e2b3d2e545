// zh: 没有写明的地区
// en: Places that their speeches do not name
// zh about: XX市、某县等，各自独立，不与他处合并。
// en about: XX市, 某县: each its own place, never merged with another.
// for: developer
// > id: string – 地区编号 · the region's id
// > speech: string – 讲话 · speech
// > tasks: integer – 任务数 · tasks
// > awards: integer – 奖项陈述数 · statements on awards
MATCH (speech:Speech)-[:GIVEN_IN]->(region:Region {masked: true})
RETURN region.id AS id, coalesce(speech.title, speech.source) AS speech, COUNT { (speech)<-[:SET_IN]-(:Task) } AS tasks,
  COUNT { (region)-[:WON|APPLIED_FOR|ASPIRES_TO|LACKS|ESTABLISHED]->(:Award) } AS awards
ORDER BY id
