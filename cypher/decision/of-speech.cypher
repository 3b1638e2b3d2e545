// What people decided about a speech's facts and about the name of its place, and which names they merged, in the order in which they did.
CALL () {
  MATCH (decision:Decision {speech: $speech}) WHERE decision.undoneAt IS NULL RETURN decision
  UNION
  MATCH (decision:Decision {kind: 'merge'}) WHERE decision.undoneAt IS NULL RETURN decision
}
RETURN properties(decision) AS decision ORDER BY decision.number
