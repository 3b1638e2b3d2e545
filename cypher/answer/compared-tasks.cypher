// zh: 各地区相似的任务和独有的任务
// en: Tasks of some regions that are alike, by their wording or by function and quality area, and those that only one has
// $ids: strings – ids of regions
// $limit: integer – how many alike and, for each region, how many of its own to return
UNWIND $ids AS id
MATCH (place:Region)-[:SUCCEEDED_BY]->*(:Region {id: id})
CALL (place) {
  MATCH (place)<-[:GIVEN_IN]-(:Speech)<-[:SET_IN]-(task:Task) RETURN task
  UNION
  MATCH (place)<-[:OF]-(:Department)-[:LEADS|OWNS|SUPPORTS]->(task:Task) RETURN task
  UNION
  MATCH (place)-[:LEADS|OWNS|SUPPORTS]->(task:Task) RETURN task
}
WITH collect(DISTINCT {city: id, task: task}) AS all
CALL (all) {
  UNWIND all AS one
  WITH one.city AS city, one.task AS task, all
  MATCH (task)-[same:SAME_TASK_AS]->(other:Task)
  UNWIND [each IN all WHERE each.task = other AND each.city <> city] AS another
  WITH DISTINCT same, task, city, other, another.city AS where
  ORDER BY same.similarity DESC, task.id, other.id
  RETURN collect({similarity: same.similarity, basis: 'text', function: null, area: null,
    tasks: [{city: city, id: task.id, text: task.text}, {city: where, id: other.id, text: other.text}]}) AS byText
}
CALL (all) {
  UNWIND all AS one
  WITH one.city AS city, one.task AS task
  MATCH (task)-[:CONCERNS]->(area:QualityArea)
  MATCH (task)<-[:LEADS|OWNS]-(:Department)-[:HAS_FUNCTION]->(own:DepartmentFunction)
  OPTIONAL MATCH (own)-[:SUCCEEDED_BY]->*(today:DepartmentFunction) WHERE NOT EXISTS { (today)-[:SUCCEEDED_BY]->() }
  WITH DISTINCT coalesce(today, own).name AS function, area.name AS area, city, task
  ORDER BY city, task.id
  WITH function, area, collect({city: city, id: task.id, text: task.text}) AS tasks, count(DISTINCT city) AS cities
  WHERE cities > 1
  WITH function, area, tasks ORDER BY cities DESC, function, area
  RETURN collect({similarity: null, basis: 'function and area', function: function, area: area, tasks: tasks}) AS byKind
}
WITH all, byText + byKind AS alike
WITH all, alike, COLLECT { UNWIND alike AS group UNWIND group.tasks AS task RETURN DISTINCT task.id } AS shared
RETURN alike[..$limit] AS alike, size(alike) AS total,
  COLLECT {
    UNWIND $ids AS id
    WITH id, [one IN all WHERE one.city = id AND NOT one.task.id IN shared | one.task] AS own
    RETURN {city: id, total: size(own), items: [task IN own[..$limit] | {id: task.id, text: task.text}]}
  } AS unique
