// Nothing is in the graph that no sentence says: an entity goes with its last fact. What the gazetteer adds (OF, HAS_FUNCTION) and the comparison
// of speeches (SHORT_FOR) does not hold it.
MATCH (entity:Department|Collective|Enterprise|Organization|Person|Product|Policy|Award|QualityArea|Metric)
WHERE entity.id IN $ids AND NOT EXISTS {
  MATCH (entity)-[relation]-() WHERE NOT type(relation) IN ['HAS_FUNCTION', 'OF', 'SHORT_FOR'] OR entity:Metric
}
DETACH DELETE entity
