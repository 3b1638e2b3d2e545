// The ids of each node's neighbours, how many there are, and which of them $skip and $limit show.
// Without $types every type counts but the $hidden ones; without $labels every neighbour.
UNWIND $ids AS id
MATCH (node:Speech|Section|Sentence|Region|Department|DepartmentFunction|Collective|Enterprise|Organization|Person|Product|Policy|Award|Task|QualityArea|Metric|Indicator|Problem {id: id})
CALL (node) {
  MATCH (node)-[relation]-(other)
  WHERE ($types IS NULL AND NOT type(relation) IN $hidden OR type(relation) IN $types)
    AND ($labels IS NULL OR any(label IN labels(other) WHERE label IN $labels))
    AND other.id IS NOT NULL
  WITH DISTINCT other ORDER BY other.name, other.id
  RETURN collect(other.id) AS found
}
RETURN id, size(found) AS total, found[$skip..$skip + $limit] AS neighbours
