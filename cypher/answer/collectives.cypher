// zh: 集体行动者（各级各部门、广大企业），及其任务数
// en: Collectives (各级各部门, 广大企业), with how many tasks each leads, owns and supports
// $text: string? – stands in the name or in another one that people merged into it
// $sort: string? – name or tasks; with - in front from the greatest down
// $descending: boolean – whether - stood in front
// $skip: integer – how many to leave out
// $limit: integer – how many to return
MATCH (collective:Collective)
WHERE $text IS NULL OR any(name IN [collective.name] + coalesce(collective.aliases, []) WHERE name CONTAINS $text)
WITH collective, CASE $sort
  WHEN 'name' THEN collective.name
  WHEN 'tasks' THEN COUNT { (collective)-[:LEADS|OWNS|SUPPORTS]->(:Task) }
END AS key
ORDER BY key IS NULL, CASE WHEN NOT $descending THEN key END, CASE WHEN $descending THEN key END DESC, collective.name, collective.id
WITH collect(collective) AS found
CALL (found) {
  UNWIND found[$skip..$skip + $limit] AS collective
  RETURN collect(collective {.id, .name,
    leads: COUNT { (collective)-[:LEADS]->(:Task) },
    owns: COUNT { (collective)-[:OWNS]->(:Task) },
    supports: COUNT { (collective)-[:SUPPORTS]->(:Task) }
  }) AS items
}
RETURN items, size(found) AS total
