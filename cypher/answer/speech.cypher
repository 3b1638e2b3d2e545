// zh: 一篇讲话的提纲和任务数
// en: The outline of one speech, and how many tasks it sets
// $id: string – the speech's id
MATCH (speech:Speech {id: $id})
RETURN
  COUNT { (speech)<-[:SET_IN]-(:Task) } AS tasks,
  COLLECT {
    MATCH (speech)-[:HAS_SECTION]->+(section:Section)
    OPTIONAL MATCH (parent:Section)-[:HAS_SECTION]->(section)
    RETURN section {.ordinal, .level, .label, .heading, .start, .end, parent: parent.ordinal} ORDER BY section.ordinal
  } AS outline
