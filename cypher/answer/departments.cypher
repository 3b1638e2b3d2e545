// zh: 部门，及其牵头、负责、配合的任务数
// en: Departments, with how many tasks each leads, owns and supports
// $city: string? – name or id of the region whose body it is
// $function: string? – name of the function, which is the same in every city
// $text: string? – stands in the name or in another one of it
// $kind: string? – such as bureau, leadingGroup, office or government
// $sort: string? – name, region, leads, owns or supports; with - in front from the greatest down
// $descending: boolean – whether - stood in front
// $skip: integer – how many to leave out
// $limit: integer – how many to return
MATCH (department:Department)
WHERE ($text IS NULL OR any(name IN [department.name] + coalesce(department.aliases, []) WHERE name CONTAINS $text))
  AND ($kind IS NULL OR department.kind = $kind)
  AND ($city IS NULL OR EXISTS { (department)-[:OF]->(city:Region) WHERE $city IN [city.id, city.name] })
  AND ($function IS NULL OR EXISTS { (department)-[:HAS_FUNCTION]->(:DepartmentFunction {name: $function}) })
WITH department, CASE $sort
  WHEN 'name' THEN department.name
  WHEN 'region' THEN department.region
  WHEN 'leads' THEN COUNT { (department)-[:LEADS]->(:Task) }
  WHEN 'owns' THEN COUNT { (department)-[:OWNS]->(:Task) }
  WHEN 'supports' THEN COUNT { (department)-[:SUPPORTS]->(:Task) }
END AS key
ORDER BY key IS NULL, CASE WHEN NOT $descending THEN key END, CASE WHEN $descending THEN key END DESC, department.region, department.name, department.id
WITH collect(department) AS found
CALL (found) {
  UNWIND found[$skip..$skip + $limit] AS department
  OPTIONAL MATCH (department)-[:OF]->(region:Region)
  RETURN collect(department {.id, .name, .function, .kind,
    generic: coalesce(department.generic, false),
    region: region {.id, .name},
    leads: COUNT { (department)-[:LEADS]->(:Task) },
    owns: COUNT { (department)-[:OWNS]->(:Task) },
    supports: COUNT { (department)-[:SUPPORTS]->(:Task) }
  }) AS items
}
RETURN items, size(found) AS total
