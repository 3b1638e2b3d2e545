// zh: 同一城市改革前后的机构
// en: Bodies of one city before and after a reform
// zh about: 前身机构与后继机构都在该市的讲话中出现。
// en about: Both the former and the later body are named in the city's speeches.
// for: researcher
// > city: string – 地区 · region
// > before: string – 原机构 · former body
// > after: string – 现机构 · later body
// > tasksBefore: integer – 原机构任务数 · tasks of the former body
// > tasksAfter: integer – 现机构任务数 · tasks of the later body
MATCH (city:Region)<-[:OF]-(before:Department)-[:HAS_FUNCTION]->(earlier:DepartmentFunction)-[:SUCCEEDED_BY]->+(later:DepartmentFunction)
MATCH (city)<-[:OF]-(after:Department)-[:HAS_FUNCTION]->(later)
WITH DISTINCT city, before, after
RETURN city.name AS city, before.name AS before, after.name AS after,
  COUNT { (before)-[:LEADS|OWNS|SUPPORTS]->(:Task) } AS tasksBefore, COUNT { (after)-[:LEADS|OWNS|SUPPORTS]->(:Task) } AS tasksAfter
ORDER BY city, before, after
