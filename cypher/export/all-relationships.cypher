// Only what starts at one node is sorted at once.
MATCH (from:`FROM`) WHERE from.`FROM_KEY` IS NOT NULL
WITH from ORDER BY from.`FROM_KEY`
CALL (from) {
  MATCH (from)-[relation:`TYPE`]->(to:`TO`)
  RETURN relation, to ORDER BY to.`TO_KEY`, relation.factId, elementId(relation)
}
RETURN id(from) AS fromNumber, from.`FROM_KEY` AS fromKey, labels(from) AS fromLabels,
  id(to) AS toNumber, to.`TO_KEY` AS toKey, labels(to) AS toLabels, properties(relation) AS properties
