// zh: 奖项，及获得者数
// en: Awards, with how many are said to have won them
// $level: string? – national, province, city or county
// $text: string? – stands in the name or in another one of it
// $category: string? – such as quality prize, brand, title or certification
// $year: integer? – somebody stands to it in that year
// $sort: string? – name, winners or speeches; with - in front from the greatest down
// $descending: boolean – whether - stood in front
// $skip: integer – how many to leave out
// $limit: integer – how many to return
MATCH (award:Award)
WHERE ($level IS NULL OR award.level = $level)
  AND ($category IS NULL OR award.category = $category)
  AND ($text IS NULL OR any(name IN [award.name] + coalesce(award.aliases, []) WHERE name CONTAINS $text))
  AND ($year IS NULL OR EXISTS { (award)<-[:WON|APPLIED_FOR|ASPIRES_TO|LACKS|ESTABLISHED {year: $year}]-() })
WITH award, CASE $sort
  WHEN 'name' THEN award.name
  WHEN 'winners' THEN COUNT { MATCH (award)<-[:WON]-(winner) RETURN DISTINCT winner }
  WHEN 'speeches' THEN COUNT { (award)<-[:MENTIONS]-(:Speech) }
END AS key
ORDER BY key IS NULL, CASE WHEN NOT $descending THEN key END, CASE WHEN $descending THEN key END DESC, award.name, award.id
WITH collect(award) AS found
CALL (found) {
  UNWIND found[$skip..$skip + $limit] AS award
  RETURN collect(award {.id, .name, .level, .category, .grantor,
    winners: COUNT { MATCH (award)<-[:WON]-(winner) RETURN DISTINCT winner },
    speeches: COUNT { (award)<-[:MENTIONS]-(:Speech) }
  }) AS items
}
RETURN items, size(found) AS total
