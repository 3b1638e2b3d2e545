// zh: 一篇讲话及其提纲
// en: One speech with its outline
// $id: string – the speech's id
MATCH (speech:Speech {id: $id})
OPTIONAL MATCH (speech)-[:GIVEN_IN]->(host:Region {masked: false})
RETURN
  speech.id AS id, speech.source AS source, speech.part AS part, speech.title AS title, speech.year AS year, speech.date AS date,
  host {.id, .name} AS host, speech.masked AS masked, speech.script AS script, speech.text AS text,
  COUNT { (speech)<-[:SET_IN]-(:Task) } AS tasks,
  COLLECT {
    MATCH (speech)-[:HAS_SECTION]->+(section:Section)
    OPTIONAL MATCH (parent:Section)-[:HAS_SECTION]->(section)
    RETURN section {.ordinal, .level, .label, .heading, .start, .end, parent: parent.ordinal} ORDER BY section.ordinal
  } AS outline
