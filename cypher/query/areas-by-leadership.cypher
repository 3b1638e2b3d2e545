// zh: 各质量领域由谁牵头
// en: Who leads in each quality area
// zh about: 没有牵头职能的领域排在前面。
// en about: Areas that no function leads stand first.
// for: analyst
// $city: string? – 地区名称或编号，不填则为全部 · name or id of a region; all without it
// > area: string – 质量领域 · quality area
// > tasks: integer – 任务数 · tasks
// > led: integer – 有人牵头的任务 · tasks that somebody leads
// > leaders: strings – 牵头职能 · functions that lead
// try: city=棠州市
MATCH (speech:Speech)
WHERE $city IS NULL OR EXISTS { (speech)-[:GIVEN_IN]->(region:Region) WHERE $city IN [region.id, region.name] }
WITH speech
MATCH (area:QualityArea)<-[:CONCERNS]-(task:Task)-[:SET_IN]->(speech)
WITH area, collect(DISTINCT task) AS tasks
RETURN area.name AS area, size(tasks) AS tasks, size([task IN tasks WHERE EXISTS { (task)<-[:LEADS]-() }]) AS led,
  COLLECT {
    UNWIND tasks AS task
    MATCH (task)<-[:LEADS]-(:Department)-[:HAS_FUNCTION]->(function:DepartmentFunction)
    RETURN DISTINCT function.name ORDER BY function.name
  } AS leaders
ORDER BY led > 0, tasks DESC, area
