// Any other source now waits to be compared anew, for it may have had something in common with this one.
MATCH (source:Source {key: $key})
DETACH DELETE source
WITH count(*) AS gone
MATCH (other:Source)
WITH other LIMIT 1
REMOVE other.compared
