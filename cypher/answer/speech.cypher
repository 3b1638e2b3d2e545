// zh: 一篇讲话的提纲、任务数和体裁等的依据
// en: The outline of one speech, how many tasks it sets, and the words that say what it is
// $id: string – the speech's id
MATCH (speech:Speech {id: $id})
RETURN
  COUNT { (speech)<-[:SET_IN]-(:Task) } AS tasks,
  [i IN range(0, size(coalesce(speech.evidenceOf, [])) - 1) | {
    of: speech.evidenceOf[i], start: speech.evidenceStarts[i], end: speech.evidenceEnds[i],
    text: substring(speech.text, speech.evidenceStarts[i], speech.evidenceEnds[i] - speech.evidenceStarts[i])
  }] AS evidence,
  COLLECT {
    MATCH (speech)-[:HAS_SECTION]->+(section:Section)
    OPTIONAL MATCH (parent:Section)-[:HAS_SECTION]->(section)
    RETURN section {.ordinal, .level, .label, .heading, .start, .end, parent: parent.ordinal} ORDER BY section.ordinal
  } AS outline
