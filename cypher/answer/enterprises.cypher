// zh: 企业，及其奖项和任务数
// en: Enterprises, with how many awards and tasks are told of each
// $text: string? – stands in the name or in another one that people merged into it
// $sort: string? – name, awards, tasks or speeches; with - in front from the greatest down
// $descending: boolean – whether - stood in front
// $skip: integer – how many to leave out
// $limit: integer – how many to return
MATCH (enterprise:Enterprise)
WHERE $text IS NULL OR any(name IN [enterprise.name] + coalesce(enterprise.aliases, []) WHERE name CONTAINS $text)
WITH enterprise, CASE $sort
  WHEN 'name' THEN enterprise.name
  WHEN 'awards' THEN COUNT { (enterprise)-[:WON|APPLIED_FOR|ASPIRES_TO|LACKS]->(:Award) }
  WHEN 'tasks' THEN COUNT { (enterprise)-[:LEADS|OWNS|SUPPORTS]->(:Task) }
  WHEN 'speeches' THEN COUNT { (enterprise)<-[:MENTIONS]-(:Speech) }
END AS key
ORDER BY key IS NULL, CASE WHEN NOT $descending THEN key END, CASE WHEN $descending THEN key END DESC, enterprise.name, enterprise.id
WITH collect(enterprise) AS found
CALL (found) {
  UNWIND found[$skip..$skip + $limit] AS enterprise
  RETURN collect(enterprise {.id, .name,
    awards: COUNT { (enterprise)-[:WON|APPLIED_FOR|ASPIRES_TO|LACKS]->(:Award) },
    tasks: COUNT { (enterprise)-[:LEADS|OWNS|SUPPORTS]->(:Task) },
    speeches: COUNT { (enterprise)<-[:MENTIONS]-(:Speech) }
  }) AS items
}
RETURN items, size(found) AS total
