// zh: 企业，及其奖项和任务数
// en: Enterprises, with how many awards and tasks are told of each
// $text: string? – stands in the name
// $skip: integer – how many to leave out
// $limit: integer – how many to return
MATCH (enterprise:Enterprise)
WHERE $text IS NULL OR enterprise.name CONTAINS $text
WITH enterprise ORDER BY enterprise.name, enterprise.id
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
