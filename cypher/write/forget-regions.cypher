// A place stays while a speech speaks of it, of a place within it or of one that it succeeded.
MATCH (region:Region)
WHERE region.id IN $ids AND NOT EXISTS {
  MATCH (region)<-[:WITHIN|SUCCEEDED_BY]-*(named:Region)
  WHERE EXISTS { MATCH (named)-[relation]-() WHERE NOT type(relation) IN ['WITHIN', 'SUCCEEDED_BY'] }
}
DETACH DELETE region
