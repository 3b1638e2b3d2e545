RETURN EXISTS { MATCH (source:Source) WHERE source.compared IS NULL } AS pending
