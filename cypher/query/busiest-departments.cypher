// zh: 任务最多的部门
// en: The departments with most tasks
// zh about: 部门按所属地区分列。
// en about: Bodies stand with the region that they belong to.
// for: analyst
// $city: string? – 地区名称或编号，不填则为全部 · name or id of a region; all without it
// $role: string? {LEADS|OWNS|SUPPORTS} – 只看一种角色 · one role only
// > region: string – 地区 · region
// > department: string – 部门 · department
// > tasks: integer – 任务数 · tasks
// > id: string – 部门编号 · the department's id
// try: role=LEADS
MATCH (body:Department)-[role:LEADS|OWNS|SUPPORTS]->(task:Task)
WHERE ($role IS NULL OR type(role) = $role)
  AND ($city IS NULL OR EXISTS { (body)-[:OF]->(region:Region) WHERE $city IN [region.id, region.name] })
RETURN body.region AS region, body.name AS department, count(DISTINCT task) AS tasks, body.id AS id
ORDER BY tasks DESC, region, department, id
