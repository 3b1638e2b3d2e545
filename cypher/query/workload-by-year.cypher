// zh: 各职能的任务随年份的变化
// en: The tasks of each function through the years
// zh about: 前身机构按现职能计。
// en about: A body whose function went into another counts under today's.
// for: analyst
// $city: string? – 地区名称或编号，不填则为全部 · name or id of a region; all without it
// > function: string – 职能 · function
// > year: year – 讲话年份 · the speech's year
// > tasks: integer – 任务数 · tasks
// try: city=棠州市
MATCH (own:DepartmentFunction)<-[:HAS_FUNCTION]-(body:Department)-[:LEADS|OWNS|SUPPORTS]->(task:Task)-[:SET_IN]->(speech:Speech)
WHERE speech.year IS NOT NULL
  AND ($city IS NULL OR EXISTS { (body)-[:OF]->(region:Region) WHERE $city IN [region.id, region.name] })
OPTIONAL MATCH (own)-[:SUCCEEDED_BY]->*(today:DepartmentFunction) WHERE NOT EXISTS { (today)-[:SUCCEEDED_BY]->() }
WITH coalesce(today, own) AS function, speech, task
RETURN function.name AS function, speech.year AS year, count(DISTINCT task) AS tasks
ORDER BY function, year
