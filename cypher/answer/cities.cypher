// zh: 地区，及各地区所说内容的数量
// en: Regions, with how much is said of each
// $level: string? – province, prefecture, county or town
// $masked: boolean? – true adds the places that their speeches do not name (XX市)
// $text: string? – stands in the name or in another one of it
// $sort: string? – name, speeches, departments, tasks, awards, indicators or problems; with - in front from the greatest down
// $descending: boolean – whether - stood in front
// $skip: integer – how many to leave out
// $limit: integer – how many to return
MATCH (region:Region)
WHERE ($masked OR NOT region.masked)
  AND ($level IS NULL OR region.level = $level)
  AND ($text IS NULL OR any(name IN [region.name] + coalesce(region.aliases, []) WHERE name CONTAINS $text))
WITH region, CASE $sort
  WHEN 'name' THEN region.name
  WHEN 'speeches' THEN COUNT { (region)<-[:GIVEN_IN]-(:Speech) }
  WHEN 'departments' THEN COUNT { (region)<-[:OF]-(:Department) }
  WHEN 'tasks' THEN COUNT { (region)<-[:OF]-(:Department)-[:LEADS|OWNS|SUPPORTS]->(:Task) } + COUNT { (region)-[:LEADS|OWNS|SUPPORTS]->(:Task) }
  WHEN 'awards' THEN COUNT { (region)-[:WON|APPLIED_FOR|ASPIRES_TO|LACKS|ESTABLISHED]->(:Award) }
  WHEN 'indicators' THEN COUNT { (region)-[:REPORTS]->(:Indicator) }
  WHEN 'problems' THEN COUNT { (region)-[:FACES]->(:Problem) }
END AS key
ORDER BY key IS NULL, CASE WHEN NOT $descending THEN key END, CASE WHEN $descending THEN key END DESC, region.name, region.id
WITH collect(region) AS found
CALL (found) {
  UNWIND found[$skip..$skip + $limit] AS region
  RETURN collect(region {.id, .name, .level, .code, .masked,
    speeches: COUNT { (region)<-[:GIVEN_IN]-(:Speech) },
    departments: COUNT { (region)<-[:OF]-(:Department) },
    tasks: COUNT { (region)<-[:OF]-(:Department)-[:LEADS|OWNS|SUPPORTS]->(:Task) } + COUNT { (region)-[:LEADS|OWNS|SUPPORTS]->(:Task) },
    awards: COUNT { (region)-[:WON|APPLIED_FOR|ASPIRES_TO|LACKS|ESTABLISHED]->(:Award) },
    indicators: COUNT { (region)-[:REPORTS]->(:Indicator) },
    problems: COUNT { (region)-[:FACES]->(:Problem) }
  }) AS items
}
RETURN items, size(found) AS total
