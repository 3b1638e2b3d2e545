// The speeches that say something of an entity.
MATCH (entity:Department|Collective|Enterprise|Organization|Person|Product|Policy|Award|QualityArea|Metric {id: $id})-[relation]-(other)
WITH DISTINCT coalesce(relation.speech, other.speech) AS id WHERE id IS NOT NULL
MATCH (speech:Speech {id: id})
RETURN speech.id AS id ORDER BY id
