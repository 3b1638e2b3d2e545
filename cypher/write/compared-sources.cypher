MATCH (source:Source) WHERE source.compared IS NULL
SET source.compared = true
