// zh: 人工裁定：确认、驳回、更正、合并、命名，新的在前
// en: What people decided: confirmed, rejected, corrected, merged, named; the newest first
// $kind: string? – fact, place or merge
// $verdict: string? – confirm, reject, correct, name or merge
// $state: string? – inForce, superseded (by a later one), resting (the speech does not say that now) or undone
// $speech: string? – id of the speech
// $fact: string? – id of the fact
// $entity: string? – id of a name that was merged, of one that stayed, or of a place that was named
// $by: string? – who decided
// $sort: string? – at, by, kind or state; with - in front from the greatest down
// $descending: boolean – whether - stood in front
// $skip: integer – how many to leave out
// $limit: integer – how many to return
MATCH (decision:Decision)
WHERE ($kind IS NULL OR decision.kind = $kind)
  AND ($verdict IS NULL OR decision.verdict = $verdict)
  AND ($state IS NULL OR decision.state = $state)
  AND ($speech IS NULL OR decision.speech = $speech)
  AND ($fact IS NULL OR decision.fact = $fact)
  AND ($entity IS NULL OR $entity IN [decision.entity, decision.into])
  AND ($by IS NULL OR decision.by = $by)
WITH decision, CASE $sort
  WHEN 'at' THEN decision.number
  WHEN 'by' THEN decision.by
  WHEN 'kind' THEN decision.kind
  WHEN 'state' THEN decision.state
END AS key
ORDER BY key IS NULL, CASE WHEN NOT $descending THEN key END, CASE WHEN $descending THEN key END DESC, decision.number DESC
WITH collect(decision) AS found
CALL (found) {
  UNWIND found[$skip..$skip + $limit] AS decision
  OPTIONAL MATCH (speech:Speech {id: decision.speech})
  RETURN collect(decision {.id, .kind, .verdict, .state, .fact, .factKind, .quotes, .extracted, .values, .entity, .name, .into, .intoName,
    speech: CASE WHEN decision.speech IS NULL THEN null ELSE {id: decision.speech, name: speech.title} END,
    .by, .why, at: toString(decision.at), .undoneBy, .undoneWhy, undoneAt: toString(decision.undoneAt)}) AS items
}
RETURN items, size(found) AS total
