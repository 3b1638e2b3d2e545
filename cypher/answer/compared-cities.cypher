// zh: 要比较的地区
// en: The regions to compare, found by id or name, in the order asked for
// $ids: strings – ids or names of regions
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (named:Region {name: $ids[position]})
WITH position, head(collect(named)) AS named
OPTIONAL MATCH (known:Region {id: $ids[position]})
WITH position, coalesce(known, named) AS city ORDER BY position
WITH city, position WHERE city IS NOT NULL
RETURN collect({
  asked: $ids[position], id: city.id, name: city.name, level: city.level, masked: city.masked,
  speeches: COUNT { (city)<-[:GIVEN_IN]-(:Speech) },
  tasks: COUNT {
    MATCH (place:Region)-[:SUCCEEDED_BY]->*(city)
    CALL (place) {
      MATCH (place)<-[:GIVEN_IN]-(:Speech)<-[:SET_IN]-(task:Task) RETURN task
      UNION
      MATCH (place)<-[:OF]-(:Department)-[:LEADS|OWNS|SUPPORTS]->(task:Task) RETURN task
      UNION
      MATCH (place)-[:LEADS|OWNS|SUPPORTS]->(task:Task) RETURN task
    }
    RETURN DISTINCT task
  },
  years: COLLECT { MATCH (city)<-[:GIVEN_IN]-(speech:Speech) WHERE speech.year IS NOT NULL RETURN DISTINCT speech.year ORDER BY speech.year }
}) AS items
