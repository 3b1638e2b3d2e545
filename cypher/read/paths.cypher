// The shortest ways between two nodes. Ways are looked through up to eight steps; there may be very many, so that a part is put in order.
MATCH (from:Speech|Section|Sentence|Region|Department|DepartmentFunction|Collective|Enterprise|Organization|Person|Product|Policy|Award|Task|QualityArea|Metric|Indicator|Problem {id: $from})
MATCH (to:Speech|Section|Sentence|Region|Department|DepartmentFunction|Collective|Enterprise|Organization|Person|Product|Policy|Award|Task|QualityArea|Metric|Indicator|Problem {id: $to})
MATCH path = allShortestPaths((from)-[*..8]-(to))
WHERE all(relation IN relationships(path) WHERE $types IS NULL AND NOT type(relation) IN $hidden OR type(relation) IN $types)
WITH path LIMIT 200 WHERE length(path) <= $maxLength
WITH [node IN nodes(path) | node.id] AS nodes, [relation IN relationships(path) | elementId(relation)] AS relationships
ORDER BY reduce(key = '', id IN nodes | key + id + ' '), relationships[0] LIMIT $limit
RETURN collect({nodes: nodes, relationships: relationships}) AS paths
