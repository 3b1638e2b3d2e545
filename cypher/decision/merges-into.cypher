// The merges that took names away in favour of an entity; all, or those of some names.
MATCH (decision:Decision {kind: 'merge', into: $into})
WHERE decision.undoneAt IS NULL AND (size($entities) = 0 OR decision.entity IN $entities)
RETURN decision.id AS id ORDER BY decision.number
