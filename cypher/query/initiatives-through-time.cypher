// zh: 行动口号的起止年份
// en: When initiatives appear and when they were last named
// zh about: 例如从“质量兴市”到“质量强市”。
// en about: From 质量兴市 to 质量强市, for one.
// for: researcher
// $city: string? – 地区名称或编号，不填则为全部 · name or id of a region; all without it
// > initiative: string – 行动 · initiative
// > first: year – 最早 · first year
// > last: year – 最近 · last year
// > speeches: integer – 讲话数 · speeches
// try: city=棠州市
MATCH (policy:Policy {kind: 'initiative'})<-[:CITES]-(speech:Speech)
WHERE speech.year IS NOT NULL
  AND ($city IS NULL OR EXISTS { (speech)-[:GIVEN_IN]->(region:Region) WHERE $city IN [region.id, region.name] })
RETURN policy.name AS initiative, min(speech.year) AS first, max(speech.year) AS last, count(DISTINCT speech) AS speeches
ORDER BY first, initiative
