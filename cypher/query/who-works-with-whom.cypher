// zh: 谁牵头、谁配合
// en: Which function supports which
// zh about: 同一任务中牵头职能与配合职能的组合。
// en about: Pairs of a leading and a supporting function in one task.
// for: analyst
// $city: string? – 地区名称或编号，不填则为全部 · name or id of a region; all without it
// > leader: string – 牵头职能 · leading function
// > supporter: string – 配合职能 · supporting function
// > tasks: integer – 任务数 · tasks
// > examples: strings – 任务举例 · some of the tasks
MATCH (one:DepartmentFunction)<-[:HAS_FUNCTION]-(leader:Department)-[:LEADS]->(task:Task)<-[:SUPPORTS]-(:Department)-[:HAS_FUNCTION]->(other:DepartmentFunction)
WHERE $city IS NULL OR EXISTS { (leader)-[:OF]->(region:Region) WHERE $city IN [region.id, region.name] }
WITH one, other, collect(DISTINCT task) AS tasks
RETURN one.name AS leader, other.name AS supporter, size(tasks) AS tasks,
  COLLECT { UNWIND tasks AS task RETURN task.text ORDER BY task.text LIMIT 3 } AS examples
ORDER BY tasks DESC, leader, supporter
