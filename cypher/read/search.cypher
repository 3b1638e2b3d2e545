// Hits of the full-text indexes with what they can be narrowed by. A facet is counted under the other filters, not under its own.
// $query in Lucene's syntax, $words the words in it, $cap hits of each index, $kind, $year and $city (id or name) may be null.
CALL () {
  CALL db.index.fulltext.queryNodes('sayings', $query, {limit: $cap}) YIELD node, score
  RETURN node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('titles', $query, {limit: $cap}) YIELD node, score
  RETURN node, score
}
WITH node, score, head([label IN labels(node) WHERE label IN $labels]) AS label,
  CASE WHEN node:Speech THEN node.id WHEN node:Sentence THEN split(node.id, '/')[0] ELSE node.speech END AS speechId
OPTIONAL MATCH (speech:Speech {id: speechId})
OPTIONAL MATCH (speech)-[:GIVEN_IN]->(host:Region)
OPTIONAL MATCH (node)-[:OF]->(owner:Region)
WITH node, score, speech, toLower(left(label, 1)) + substring(label, 1) AS kind,
  CASE WHEN node:Region THEN node ELSE coalesce(owner, host) END AS city
WITH collect({node: node, score: score, kind: kind, speech: speech, year: speech.year, city: city, id: node.id,
  asked: $kind IS NULL OR kind = $kind, inYear: $year IS NULL OR speech.year = $year,
  inCity: $city IS NULL OR coalesce($city IN [city.id, city.name], false)}) AS hits
WITH hits, [hit IN hits WHERE hit.asked AND hit.inYear AND hit.inCity] AS found
RETURN
  size(found) AS total,
  size(hits) >= $cap AS truncated,
  COLLECT {
    UNWIND hits AS hit
    WITH hit WHERE hit.inYear AND hit.inCity
    WITH hit.kind AS kind, count(*) AS count
    RETURN {value: kind, count: count} ORDER BY count DESC, kind
  } AS kinds,
  COLLECT {
    UNWIND hits AS hit
    WITH hit WHERE hit.asked AND hit.inCity AND hit.year IS NOT NULL
    WITH hit.year AS year, count(*) AS count
    RETURN {value: year, count: count} ORDER BY year DESC
  } AS years,
  COLLECT {
    UNWIND hits AS hit
    WITH hit WHERE hit.asked AND hit.inYear AND hit.city IS NOT NULL
    WITH hit.city AS city, count(*) AS count
    RETURN city {.id, .name, count: count} ORDER BY count DESC, city.id LIMIT 100
  } AS cities,
  COLLECT {
    UNWIND found AS hit
    WITH hit ORDER BY hit.score DESC, hit.id SKIP $skip LIMIT $limit
    WITH hit.node AS node, hit.speech AS speech, hit.city AS city, hit
    RETURN {kind: hit.kind, id: hit.id, name: coalesce(node.name, node.title),
      alias: CASE WHEN any(word IN $words WHERE toLower(node.name) CONTAINS word) THEN null
      ELSE head([alias IN node.aliases WHERE any(word IN $words WHERE toLower(alias) CONTAINS word)]) END,
      text: CASE WHEN node:Speech THEN null ELSE node.text END, score: hit.score, year: hit.year,
      speech: CASE WHEN node:Speech THEN null ELSE speech {.id, name: speech.title} END,
      city: city {.id, .name},
      start: coalesce(node.start, node.starts[0]), end: coalesce(node.end, node.ends[0])}
  } AS items
