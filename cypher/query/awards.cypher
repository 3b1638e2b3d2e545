// zh: 奖项，及获得者数
// en: Awards, with how many are said to have won them
// $level: string? – national, province, city or county
// $text: string? – stands in the name
// $skip: integer – how many to leave out
// $limit: integer – how many to return
MATCH (award:Award)
WHERE ($level IS NULL OR award.level = $level)
  AND ($text IS NULL OR award.name CONTAINS $text)
WITH award ORDER BY award.name, award.id
WITH collect(award) AS found
CALL (found) {
  UNWIND found[$skip..$skip + $limit] AS award
  RETURN collect(award {.id, .name, .level, .category, .grantor,
    winners: COUNT { MATCH (award)<-[:WON]-(winner) RETURN DISTINCT winner },
    speeches: COUNT { (award)<-[:MENTIONS]-(:Speech) }
  }) AS items
}
RETURN items, size(found) AS total
