// zh: 各职能牵头、负责、配合多少任务
// en: How many tasks each function leads, owns and supports
// zh about: 职能使不同城市、不同时期的部门可以比较。每项任务在每种角色中只计一次。
// en about: A function makes bodies of different cities comparable. A task counts once in each role.
// for: analyst
// $city: string? – 地区名称或编号，不填则为全部 · name or id of a region; all without it
// $year: integer? [1900..2100] – 讲话年份 · the speech's year
// > function: string – 职能 · function
// > leads: integer – 牵头 · leads
// > owns: integer – 负责 · owns
// > supports: integer – 配合 · supports
// > tasks: integer – 任务合计 · tasks in all
// try: city=棠州市&year=2022
MATCH (function:DepartmentFunction)<-[:HAS_FUNCTION]-(body:Department)-[role:LEADS|OWNS|SUPPORTS]->(task:Task)-[:SET_IN]->(speech:Speech)
WHERE ($year IS NULL OR speech.year = $year)
  AND ($city IS NULL OR EXISTS { (body)-[:OF]->(region:Region) WHERE $city IN [region.id, region.name] })
RETURN function.name AS function,
  count(DISTINCT CASE type(role) WHEN 'LEADS' THEN task END) AS leads,
  count(DISTINCT CASE type(role) WHEN 'OWNS' THEN task END) AS owns,
  count(DISTINCT CASE type(role) WHEN 'SUPPORTS' THEN task END) AS supports,
  count(DISTINCT task) AS tasks
ORDER BY tasks DESC, function
