// What the words that somebody is typing may become: names first, then tasks. $query in Lucene's syntax, $words the words in it.
CALL () {
  CALL db.index.fulltext.queryNodes('names', $query, {limit: $limit}) YIELD node, score
  RETURN 0 AS place, node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('tasks', $query, {limit: $limit}) YIELD node, score
  RETURN 1 AS place, node, score
}
WITH place, node, score ORDER BY place, score DESC, node.id LIMIT $limit
OPTIONAL MATCH (node)-[:OF]->(city:Region)
OPTIONAL MATCH (node)-[:SET_IN]->(speech:Speech)
WITH place, node, score, city, speech, head([label IN labels(node) WHERE label IN $labels]) AS label
ORDER BY place, score DESC, node.id
RETURN collect({
  kind: toLower(left(label, 1)) + substring(label, 1), id: node.id, name: coalesce(node.name, node.text),
  alias: CASE WHEN any(word IN $words WHERE toLower(node.name) CONTAINS word) THEN null
    ELSE head([alias IN node.aliases WHERE any(word IN $words WHERE toLower(alias) CONTAINS word)]) END,
  city: city {.id, .name}, speech: speech {.id, name: speech.title}
}) AS items
