// From the smallest upwards, so that a parent that held only forgotten places goes too.
UNWIND ['town', 'county', 'prefecture', 'province', ''] AS level
CALL (level) {
  MATCH (region:Region)
  WHERE region.id IN $ids AND coalesce(region.level, '') = level
    AND NOT EXISTS { (region)<--() }
    AND NOT EXISTS { MATCH (region)-[relation]->() WHERE type(relation) <> 'WITHIN' }
  DETACH DELETE region
}
