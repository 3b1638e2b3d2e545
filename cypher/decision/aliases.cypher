// The names that people merged into an entity.
MATCH (entity:Department|Collective|Enterprise|Organization|Person|Product|Policy|Award|QualityArea|Metric {id: $id})
SET entity.aliases = CASE WHEN size($aliases) = 0 THEN null ELSE $aliases END
