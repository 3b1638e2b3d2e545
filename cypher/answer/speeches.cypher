// zh: 讲话，新的在前
// en: The speeches, the newest first
// $host: string? – name or id of the region that 我市 means
// $year: integer? – the speech's year
// $text: string? – stands in the title or in the text
// $sort: string? – date, title or tasks; with - in front from the greatest down
// $descending: boolean – whether - stood in front
// $skip: integer – how many to leave out
// $limit: integer – how many to return
MATCH (speech:Speech)
WHERE ($year IS NULL OR speech.year = $year)
  AND ($text IS NULL OR speech.title CONTAINS $text OR speech.text CONTAINS $text)
  AND ($host IS NULL OR EXISTS { (speech)-[:GIVEN_IN]->(host:Region) WHERE $host IN [host.id, host.name] })
WITH speech, coalesce(speech.date, toString(speech.year)) AS date
WITH speech, date, CASE $sort
  WHEN 'date' THEN date
  WHEN 'title' THEN speech.title
  WHEN 'tasks' THEN COUNT { (speech)<-[:SET_IN]-(:Task) }
END AS key
ORDER BY key IS NULL, CASE WHEN NOT $descending THEN key END, CASE WHEN $descending THEN key END DESC, coalesce(date, '') DESC, speech.id
WITH collect(speech) AS found
CALL (found) {
  UNWIND found[$skip..$skip + $limit] AS speech
  OPTIONAL MATCH (speech)-[:GIVEN_IN]->(host:Region)
  RETURN collect(speech {.id, .source, .part, .title, .year, .date, .masked, .script, .kind, .occasion, .speakerRole,
    host: host {.id, .name},
    tasks: COUNT { (speech)<-[:SET_IN]-(:Task) }
  }) AS items
}
RETURN items, size(found) AS total
